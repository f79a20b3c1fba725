/** Plain text: full-width forms, words (어절), how alike two texts are and what differs between them. */
@NullMarked
package org.gongyak.card.text;

import org.jspecify.annotations.NullMarked;
