/**
 * The ledger of a book (공약가계부): the money of all its cards by stage, source and year, in exact won. Blank, zero and undecided stay
 * apart, a budget declared as shared is counted once, and what could not be counted is counted as such.
 */
@NullMarked
package org.gongyak.document.write.book.ledger;

import org.jspecify.annotations.NullMarked;
