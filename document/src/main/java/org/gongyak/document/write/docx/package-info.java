/** Cards as a Word document, which 한글 opens too: the tables of the form with merged cells, heads that repeat, wide tables sideways. */
@NullMarked
package org.gongyak.document.write.docx;

import org.jspecify.annotations.NullMarked;
