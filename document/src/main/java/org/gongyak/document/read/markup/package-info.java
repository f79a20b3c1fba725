/** Tags and character references in text, found without losing the offset of a single character. */
@NullMarked
package org.gongyak.document.read.markup;

import org.jspecify.annotations.NullMarked;
