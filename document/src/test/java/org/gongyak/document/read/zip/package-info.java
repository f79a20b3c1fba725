@NullMarked
package org.gongyak.document.read.zip;

import org.jspecify.annotations.NullMarked;
