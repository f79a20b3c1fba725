@NullMarked
package org.gongyak.document.write.csv;

import org.jspecify.annotations.NullMarked;
