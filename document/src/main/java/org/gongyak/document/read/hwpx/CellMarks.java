package org.gongyak.document.read.hwpx;

import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TreeBuilder;

/** What a cell says about itself, which it may say before or after its content. */
record CellMarks(boolean addressed, int row, int column, Span span) {

    static CellMarks header(String attribute) {
        return new CellMarks(false, 0, 0, new Span(1, 1, attribute.equals("1") || attribute.equals("true")));
    }

    CellMarks at(String rowAddress, String columnAddress) {
        return new CellMarks(true, Span.number(rowAddress), Span.number(columnAddress), span);
    }

    CellMarks spanning(String rows, String columns) {
        return new CellMarks(addressed, row, column, new Span(Span.number(rows), Span.number(columns), span.header()));
    }

    void close(TreeBuilder builder) {
        if (addressed) {
            builder.closeCellAt(row, column, span);
        } else {
            builder.closeCell(span);
        }
    }
}
