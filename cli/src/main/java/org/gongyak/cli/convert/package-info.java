/** The commands {@code read} and {@code convert}: a file shown or written in another form. */
@NullMarked
package org.gongyak.cli.convert;

import org.jspecify.annotations.NullMarked;
