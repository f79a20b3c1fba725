@NullMarked
package org.gongyak.document.read.sheet;

import org.jspecify.annotations.NullMarked;
