package org.gongyak.document.read.pdf.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongyak.document.read.pdf.table.CellOnPage;
import org.gongyak.document.read.pdf.table.TableOnPage;
import org.gongyak.document.read.pdf.text.Column;
import org.gongyak.document.read.pdf.text.Line;
import org.gongyak.document.read.pdf.text.Lines;

/** Puts what was found on a page into reading order. */
final class Parts {
    /** Cells are seldom padded more. */
    private static final float MOST_PADDING = 8;

    private static final int USUAL_PADDING = 3;

    /** Distances are compared in quarters of a point. */
    private static final int STEPS = 4;

    private Parts() {}

    /** The running text of a page reaches as far as its widest line or table, and leaves no wider margin right than left. */
    static List<Part> ofPage(Page page, List<Line> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Line line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        for (TableOnPage table : page.content().tables()) {
            left = Math.min(left, table.columns().places().getFirst());
            right = Math.max(right, table.columns().places().getLast());
        }
        return of(lines, page.content().tables(), new Column(left, Math.max(right, page.width() - left)));
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

    /**
     * How far from the edge of their cells most lines begin or end. Some come nearer than they should, since figures are not wrapped,
     * and those in the middle tell nothing.
     */
    private static float padding(List<CellOnPage> cells, List<List<Line>> texts) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            for (Line line : texts.get(i)) {
                float distance =
                        Math.min(line.left() - cells.get(i).left(), cells.get(i).right() - line.right());
                if (distance < MOST_PADDING) {
                    counts.merge(Math.round(Math.max(0, distance) * STEPS), 1, Integer::sum);
                }
            }
        }
        int steps = USUAL_PADDING * STEPS;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(steps, 0)) {
                steps = count.getKey();
            }
        }
        return (float) steps / STEPS;
    }
}
