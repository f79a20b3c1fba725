/** Zip packages out, in the plain form that every program of Korean offices opens. */
@NullMarked
package org.gongyak.document.write.zip;

import org.jspecify.annotations.NullMarked;
