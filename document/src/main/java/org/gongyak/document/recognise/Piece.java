package org.gongyak.document.recognise;

import org.gongyak.card.source.SourceText;

/** A part of a document as the recogniser goes through it: a line, or rows of a table. */
sealed interface Piece permits Piece.Line, TableCut {

    record Line(SourceText text) implements Piece {}
}
