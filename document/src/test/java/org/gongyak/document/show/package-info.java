@NullMarked
package org.gongyak.document.show;

import org.jspecify.annotations.NullMarked;
