/** Lines made of characters, and paragraphs made of lines that were broken by the layout only. */
@NullMarked
package org.gongyak.document.read.pdf.text;

import org.jspecify.annotations.NullMarked;
