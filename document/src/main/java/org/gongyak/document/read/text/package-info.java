/** Text as recognition programs print it: lines, and rows of cells parted by TAB. */
@NullMarked
package org.gongyak.document.read.text;

import org.jspecify.annotations.NullMarked;
