@NullMarked
package org.gongyak.document.read.hwp;

import org.jspecify.annotations.NullMarked;
