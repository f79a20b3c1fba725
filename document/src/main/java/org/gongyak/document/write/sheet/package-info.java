/**
 * The official form of a card (관리카드) as it is laid out on paper, before any file format: {@link
 * org.gongyak.document.write.sheet.Sheet} holds headings, lines and grids in the order of the form. One composer makes it from a
 * card, each writer turns it into its own format, so all formats show the same.
 */
@NullMarked
package org.gongyak.document.write.sheet;

import org.jspecify.annotations.NullMarked;
