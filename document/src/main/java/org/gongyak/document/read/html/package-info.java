/** HTML files. */
@NullMarked
package org.gongyak.document.read.html;

import org.jspecify.annotations.NullMarked;
