/**
 * The command line: {@code check}, {@code read} and {@code convert}. It stands on the card and the documents alone, needs no server and
 * no database, and keeps nothing.
 */
@NullMarked
package org.gongyak.cli;

import org.jspecify.annotations.NullMarked;
