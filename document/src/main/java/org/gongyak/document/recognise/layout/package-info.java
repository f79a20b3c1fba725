/** A document as the recogniser goes through it: paragraphs, and tables row by row. */
@NullMarked
package org.gongyak.document.recognise.layout;

import org.jspecify.annotations.NullMarked;
