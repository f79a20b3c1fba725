@NullMarked
package org.gongyak.document.write;

import org.jspecify.annotations.NullMarked;
