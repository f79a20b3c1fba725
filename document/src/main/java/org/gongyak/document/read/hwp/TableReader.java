package org.gongyak.document.read.hwp;

import java.io.IOException;
import java.util.Optional;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TreeBuilder;

/**
 * Reads the table whose control the cursor stands at. Its list headers before the table's record begin captions, those after it cells;
 * the paragraphs of each follow at its own level.
 */
final class TableReader {
    private static final int LIST_HEADER = 72;
    private static final int TABLE = 77;

    private static final int TABLE_BYTES = 8;
    private static final int ROWS = 4;
    private static final int COLUMNS = 6;

    private static final int CELL_BYTES = 16;
    private static final int PROPERTIES = 4;
    private static final int COLUMN = 8;
    private static final int ROW = 10;
    private static final int COLUMN_SPAN = 12;
    private static final int ROW_SPAN = 14;
    private static final long HEAD_CELL = 1L << 18;

    private final RecordCursor records;
    private final TreeBuilder builder;
    private final TextFlow flow;
    private final SectionReader section;
    private boolean opened;
    private boolean begun;
    private Optional<Payload> cell = Optional.empty();

    TableReader(RecordCursor records, TreeBuilder builder, TextFlow flow, SectionReader section) {
        this.records = records;
        this.builder = builder;
        this.flow = flow;
        this.section = section;
    }

    void read(int level) throws IOException {
        flow.endParagraph();
        while (records.nextIn(level)) {
            if (records.tag() == TABLE && !opened) {
                openTable(records.payload(TABLE_BYTES));
            } else if (records.tag() == LIST_HEADER && opened) {
                closeCell();
                openCell(records.payload(CELL_BYTES));
            } else {
                section.readBlock();
            }
        }
        closeCell();
        closeTable();
    }

    private void openTable(Payload table) {
        opened = true;
        builder.openTable(table.unsignedShort(ROWS), table.unsignedShort(COLUMNS));
    }

    private void openCell(Payload head) {
        if (!begun) {
            // Cells bring their addresses, so one row will do; a table without cells is none.
            builder.openRow();
            begun = true;
        }
        builder.openCell(0);
        cell = Optional.of(head);
    }

    private void closeCell() {
        cell.ifPresent(head -> {
            boolean isHead = (head.unsignedInt(PROPERTIES) & HEAD_CELL) != 0;
            Span span = new Span(head.unsignedShort(ROW_SPAN), head.unsignedShort(COLUMN_SPAN), isHead);
            builder.closeCellAt(head.unsignedShort(ROW), head.unsignedShort(COLUMN), span);
        });
        cell = Optional.empty();
    }

    private void closeTable() {
        if (opened) {
            builder.closeTable();
        }
    }
}
