@NullMarked
package org.gongyak.document.read;

import org.jspecify.annotations.NullMarked;
