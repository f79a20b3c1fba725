/** Files in and out. */
@NullMarked
package org.gongyak.document;

import org.jspecify.annotations.NullMarked;
