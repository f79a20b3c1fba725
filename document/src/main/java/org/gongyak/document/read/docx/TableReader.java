package org.gongyak.document.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.gongyak.document.read.docx.CellLook.Merge;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.MergedCell;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TreeBuilder;
import org.gongyak.document.read.xml.XmlCursor;

/**
 * Reads the table at which the cursor stands. Cells lie one after the other on the columns of the grid; those that continue a merged
 * cell above add to it, also what text a program left in them. Rows and cells may stand in content controls.
 */
final class TableReader {
    private final XmlCursor xml;
    private final TreeBuilder builder;
    private final IntConsumer content;
    private Map<Integer, MergedCell> above = Map.of();
    private Map<Integer, MergedCell> merged = new HashMap<>();
    private int row = -1;
    private int column;

    /**
     * A reader for one table.
     *
     * @param content reads from the element at which the cursor stands to the end of the cell open at a depth
     */
    TableReader(XmlCursor xml, TreeBuilder builder, IntConsumer content) {
        this.xml = xml;
        this.builder = builder;
        this.content = content;
    }

    void read() {
        int depth = xml.depth();
        int columns = 0;
        boolean open = false;
        while (xml.nextIn(depth)) {
            if (xml.atStart("tblGrid")) {
                columns = countColumns(xml.depth());
            } else if (xml.atStart("tblPr")) {
                xml.skip();
            } else if (xml.atStart("tr")) {
                if (!open) {
                    builder.openTable(columns);
                    open = true;
                }
                readRow(xml.depth());
            }
        }
        if (open) {
            builder.closeTable();
        }
    }

    private int countColumns(int depth) {
        int columns = 0;
        while (xml.nextIn(depth)) {
            if (xml.atStart("gridCol")) {
                columns++;
            } else if (xml.atStart("tblGridChange")) {
                xml.skip();
            }
        }
        return columns;
    }

    private void readRow(int depth) {
        RowLook look = RowLook.PLAIN;
        boolean open = false;
        while (xml.nextIn(depth)) {
            if (xml.atStart("trPr")) {
                look = RowLook.read(xml);
            } else if (xml.atStart("tblPrEx") || (look.deleted() && xml.atStart("tc"))) {
                xml.skip();
            } else if (xml.atStart("tc")) {
                if (!open) {
                    openRow(look);
                    open = true;
                }
                readCell(xml.depth(), look);
            }
        }
        if (open) {
            builder.closeRow(0);
        }
    }

    private void openRow(RowLook look) {
        builder.openRow();
        row++;
        column = Math.min(look.before(), Limits.COLUMNS);
        above = merged;
        merged = new HashMap<>();
    }

    private void readCell(int depth, RowLook inRow) {
        builder.openCell(0);
        CellLook look = CellLook.PLAIN;
        while (xml.nextIn(depth)) {
            if (xml.atStart("tcPr")) {
                look = CellLook.read(xml);
            } else if (xml.atStart()) {
                content.accept(depth);
                break;
            }
        }
        close(look, new Span(1, look.columns(), inRow.head()));
        column = (int) Math.min(Limits.COLUMNS, (long) column + look.columns());
    }

    private void close(CellLook look, Span span) {
        MergedCell continued = above.get(column);
        if (look.merge() == Merge.CONTINUED && continued != null && continued.columns() == look.columns()) {
            builder.closeCellInto(continued, row);
            merged.put(column, continued);
        } else if (look.merge() == Merge.NONE) {
            builder.closeCellAt(row, column, span);
        } else {
            merged.put(column, builder.closeMergedCellAt(row, column, span));
        }
    }
}
