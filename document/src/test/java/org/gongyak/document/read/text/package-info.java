@NullMarked
package org.gongyak.document.read.text;

import org.jspecify.annotations.NullMarked;
