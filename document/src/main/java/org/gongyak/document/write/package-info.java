/**
 * Files out: {@link org.gongyak.document.write.HtmlWriter} writes cards in the official form (관리카드), with the sections of the form in
 * their order. Writers know the form and nothing of where a card comes from.
 */
@NullMarked
package org.gongyak.document.write;

import org.jspecify.annotations.NullMarked;
