@NullMarked
package org.gongyak.document.read.csv;

import org.jspecify.annotations.NullMarked;
