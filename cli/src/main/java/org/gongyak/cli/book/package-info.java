/** The command {@code book}: the cards of many files as one document. */
@NullMarked
package org.gongyak.cli.book;

import org.jspecify.annotations.NullMarked;
