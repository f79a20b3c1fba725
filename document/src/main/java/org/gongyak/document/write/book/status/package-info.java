/** How many pledges of a book stand where (총괄 현황), by field and by department. */
@NullMarked
package org.gongyak.document.write.book.status;

import org.jspecify.annotations.NullMarked;
