/**
 * The card in its official form (관리카드 서식) as pages show it: view records made from a {@link org.gongyak.card.Card}, the marks that
 * findings leave in its texts, and the badges of its states. The templates lie in {@code jte/card}; {@code card/card.jte} is the form.
 *
 * <p>What a card says is shown as its government wrote it, in Korean; only what Gongyak adds is in the reader's language.
 */
@NamedInterface("card")
@NullMarked
package org.gongyak.server.report.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
