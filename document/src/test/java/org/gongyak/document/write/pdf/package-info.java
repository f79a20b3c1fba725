@NullMarked
package org.gongyak.document.write.pdf;

import org.jspecify.annotations.NullMarked;
