/**
 * From the form as HTML to laid-out pages: what the shipped fonts can show ({@link org.gongyak.document.write.pdf.page.Glyphs}), where
 * Korean lines break, how tables go over pages. Nothing is ever fetched.
 */
@NullMarked
package org.gongyak.document.write.pdf.page;

import org.jspecify.annotations.NullMarked;
