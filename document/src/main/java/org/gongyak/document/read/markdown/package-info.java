/** Markdown files, for the tables in them. */
@NullMarked
package org.gongyak.document.read.markdown;

import org.jspecify.annotations.NullMarked;
