/**
 * The book (공약실천계획서, 이행상황 보고): all cards of a term as one document. {@link org.gongyak.document.write.book.BookWriter} walks the cards
 * once and keeps of each only a line of the contents, its counts and its money; cover, contents, counts and ledger (공약가계부) are laid out
 * when all cards are known, and stand in front.
 */
@NullMarked
package org.gongyak.document.write.book;

import org.jspecify.annotations.NullMarked;
