/** Zip packages in memory, with everything a hostile one may try counted. */
@NullMarked
package org.gongyak.document.read.zip;

import org.jspecify.annotations.NullMarked;
