/** From an argument to what the file holds: its bytes, its document, its cards, or one clear reason why not. */
@NullMarked
package org.gongyak.cli.file;

import org.jspecify.annotations.NullMarked;
