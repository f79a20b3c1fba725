@NullMarked
package org.gongyak.document.read.ole;

import org.jspecify.annotations.NullMarked;
