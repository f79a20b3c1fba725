/**
 * The command line: {@code check}, {@code read}, {@code convert} and {@code book}. It stands on the card and the documents alone, needs no server and
 * no database, and keeps nothing.
 */
@NullMarked
package org.gongyak.cli;

import org.jspecify.annotations.NullMarked;
