@NullMarked
package org.gongyak.document.write.book.status;

import org.jspecify.annotations.NullMarked;
