@NullMarked
package org.gongyak.document.read.bytes;

import org.jspecify.annotations.NullMarked;
