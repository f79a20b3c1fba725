@NullMarked
package org.gongyak.document.read.hwpx;

import org.jspecify.annotations.NullMarked;
