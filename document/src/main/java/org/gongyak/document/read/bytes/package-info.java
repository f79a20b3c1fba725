/** What the bytes of a file are: its kind by content, and its text when it is text. */
@NullMarked
package org.gongyak.document.read.bytes;

import org.jspecify.annotations.NullMarked;
