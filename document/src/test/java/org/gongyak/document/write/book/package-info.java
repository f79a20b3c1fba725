@NullMarked
package org.gongyak.document.write.book;

import org.jspecify.annotations.NullMarked;
