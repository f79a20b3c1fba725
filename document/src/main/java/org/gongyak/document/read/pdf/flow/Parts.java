package org.gongyak.document.read.pdf.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongyak.document.read.pdf.table.CellOnPage;
import org.gongyak.document.read.pdf.table.Content;
import org.gongyak.document.read.pdf.table.TableOnPage;
import org.gongyak.document.read.pdf.text.Column;
import org.gongyak.document.read.pdf.text.Line;
import org.gongyak.document.read.pdf.text.Lines;

/** Puts what was found on a page into reading order. */
final class Parts {
    /** Cells are seldom padded more. */
    private static final float MOST_PADDING = 8;

    private Parts() {}

    /** The running text of a page reaches as far as its widest line or table. */
    static List<Part> ofPage(Content page, List<Line> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Line line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        for (TableOnPage table : page.tables()) {
            left = Math.min(left, table.columns().places().getFirst());
            right = Math.max(right, table.columns().places().getLast());
        }
        return of(lines, page.tables(), new Column(left, right));
    }

    private static List<Part> of(List<Line> lines, List<TableOnPage> tables, Column column) {
        List<Part> parts = new ArrayList<>();
        List<Line> text = new ArrayList<>();
        int next = 0;
        for (TableOnPage table : tables.stream()
                .sorted(Comparator.comparingDouble(TableOnPage::top))
                .toList()) {
            for (; next < lines.size() && lines.get(next).baseline() <= table.top(); next++) {
                text.add(lines.get(next));
            }
            addText(parts, text, column);
            text = new ArrayList<>();
            parts.add(table(table));
        }
        text.addAll(lines.subList(next, lines.size()));
        addText(parts, text, column);
        return parts;
    }

    private static void addText(List<Part> parts, List<Line> lines, Column column) {
        if (!lines.isEmpty()) {
            parts.add(new Part.Text(lines, column));
        }
    }

    private static Part.Table table(TableOnPage table) {
        List<List<Line>> texts = table.cells().stream()
                .map(cell -> Lines.of(cell.content().glyphs()))
                .toList();
        float padding = padding(table.cells(), texts);
        List<Part.Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            CellOnPage cell = table.cells().get(i);
            Column column = new Column(cell.left() + padding, cell.right() - padding);
            List<Part> parts = of(texts.get(i), cell.content().tables(), column);
            cells.add(new Part.Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), parts));
        }
        return new Part.Table(table.columns(), table.rows().size(), !table.closedAbove(), !table.closedBelow(), cells);
    }

    /** How near to the edge of a cell its text comes anywhere in the table. */
    private static float padding(List<CellOnPage> cells, List<List<Line>> texts) {
        float padding = MOST_PADDING;
        for (int i = 0; i < cells.size(); i++) {
            for (Line line : texts.get(i)) {
                padding = Math.min(padding, line.left() - cells.get(i).left());
                padding = Math.min(padding, cells.get(i).right() - line.right());
            }
        }
        return Math.max(0, padding);
    }
}
