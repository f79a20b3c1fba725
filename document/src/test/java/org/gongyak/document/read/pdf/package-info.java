@NullMarked
package org.gongyak.document.read.pdf;

import org.jspecify.annotations.NullMarked;
