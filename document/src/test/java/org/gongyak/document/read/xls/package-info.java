@NullMarked
package org.gongyak.document.read.xls;

import org.jspecify.annotations.NullMarked;
