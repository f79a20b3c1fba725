@NullMarked
package org.gongyak.document.write.xlsx;

import org.jspecify.annotations.NullMarked;
