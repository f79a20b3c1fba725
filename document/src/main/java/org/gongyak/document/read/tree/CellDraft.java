package org.gongyak.document.read.tree;

import java.util.ArrayList;
import java.util.List;

/** A cell in the making; where it lies is known only when it is closed, since some formats say so after the content. */
final class CellDraft {
    final List<Draft> blocks = new ArrayList<>();
    final int offset;
    int row;
    int column;
    Span span = Span.ONE;

    CellDraft(int offset) {
        this.offset = offset;
    }

    void lieAt(int atRow, int atColumn, Span reach) {
        row = atRow;
        column = atColumn;
        span = reach;
    }
}
