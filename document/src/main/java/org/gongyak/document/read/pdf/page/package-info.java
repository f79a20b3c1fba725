/** What is visible on a page: characters and ruling lines on the page as it is shown, in points, x to the right and y downward. */
@NullMarked
package org.gongyak.document.read.pdf.page;

import org.jspecify.annotations.NullMarked;
