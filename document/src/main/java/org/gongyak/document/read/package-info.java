/**
 * Files in: {@link org.gongyak.document.read.DocumentReader} turns bytes of any kind into a {@link
 * org.gongyak.card.source.Document} or a refusal. Readers know formats and nothing of pledges.
 */
@NullMarked
package org.gongyak.document.read;

import org.jspecify.annotations.NullMarked;
