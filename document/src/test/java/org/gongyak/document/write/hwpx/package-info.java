@NullMarked
package org.gongyak.document.write.hwpx;

import org.jspecify.annotations.NullMarked;
