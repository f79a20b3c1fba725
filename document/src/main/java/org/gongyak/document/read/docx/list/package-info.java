/** Bullets and numbers of DOCX lists, which stand in no paragraph and have to be worked out. */
@NullMarked
package org.gongyak.document.read.docx.list;

import org.jspecify.annotations.NullMarked;
