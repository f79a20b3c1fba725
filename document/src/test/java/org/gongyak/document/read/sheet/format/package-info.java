@NullMarked
package org.gongyak.document.read.sheet.format;

import org.jspecify.annotations.NullMarked;
