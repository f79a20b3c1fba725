@NullMarked
package org.gongyak.document.read.xlsx;

import org.jspecify.annotations.NullMarked;
