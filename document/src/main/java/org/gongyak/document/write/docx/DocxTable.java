package org.gongyak.document.write.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gongyak.document.write.Text;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.GridCell.Role;
import org.gongyak.document.write.sheet.Line;

/** A table of the form. The format wants each row filled: where a cell of a row above reaches down, one that continues it stands. */
final class DocxTable {
    private static final String HEAD_SHADE = "EDF1F5";

    private final Grid grid;
    private final int[] widths;

    private DocxTable(Grid grid, int paperWidth) {
        this.grid = grid;
        this.widths = grid.widths().stream()
                .mapToInt(share -> paperWidth * share / Grid.WHOLE)
                .toArray();
    }

    /**
     * Writes it.
     *
     * @param paperWidth between the margins, in twentieths of a point
     */
    static void write(Grid grid, int paperWidth, Xml xml) throws XMLStreamException {
        new DocxTable(grid, paperWidth).write(xml);
    }

    private void write(Xml xml) throws XMLStreamException {
        xml.element("tbl", table -> {
            table.element("tblPr", properties -> {
                properties.empty("tblStyle", "val", "Form");
                properties.empty("tblW", "w", String.valueOf(width(0, widths.length)), "type", "dxa");
                properties.empty("jc", "val", "right");
                properties.empty("tblLayout", "type", "fixed");
                properties.empty("tblCaption", "val", Text.clean(grid.name()));
            });
            table.element("tblGrid", columns -> {
                for (int width : widths) {
                    columns.empty("gridCol", "w", String.valueOf(width));
                }
            });
            for (int row = 0; row < grid.rows().size(); row++) {
                row(row, table);
            }
        });
    }

    /** A cell as one row shows it: its beginning, or its going on. */
    private record Shown(GridCell cell, boolean begins) {}

    private List<Shown> shown(int row) {
        List<Shown> shown = new ArrayList<>();
        for (int from = 0; from <= row; from++) {
            for (GridCell cell : grid.rows().get(from)) {
                if (from + cell.rowSpan() > row) {
                    shown.add(new Shown(cell, from == row));
                }
            }
        }
        shown.sort(Comparator.comparingInt(one -> one.cell().column()));
        return shown;
    }

    private void row(int row, Xml table) throws XMLStreamException {
        table.element("tr", line -> {
            if (row < grid.headRows()) {
                line.element("trPr", properties -> {
                    properties.empty("cantSplit");
                    properties.empty("tblHeader");
                });
            }
            for (Shown shown : shown(row)) {
                cell(shown, line);
            }
        });
    }

    private void cell(Shown shown, Xml row) throws XMLStreamException {
        GridCell cell = shown.cell();
        row.element("tc", box -> {
            box.element("tcPr", properties -> {
                String width = String.valueOf(width(cell.column(), cell.column() + cell.columnSpan()));
                properties.empty("tcW", "w", width, "type", "dxa");
                if (cell.columnSpan() > 1) {
                    properties.empty("gridSpan", "val", String.valueOf(cell.columnSpan()));
                }
                if (cell.rowSpan() > 1) {
                    properties.empty("vMerge", "val", shown.begins() ? "restart" : "continue");
                }
                if (cell.role() == Role.COLUMN_HEAD || cell.role() == Role.ROW_HEAD) {
                    properties.empty("shd", "val", "clear", "color", "auto", "fill", HEAD_SHADE);
                }
                properties.empty("vAlign", "val", cell.role() == Role.TEXT ? "top" : "center");
            });
            lines(shown, box);
        });
    }

    private void lines(Shown shown, Xml box) throws XMLStreamException {
        GridCell cell = shown.cell();
        List<Line> lines = shown.begins() ? cell.lines() : List.of();
        if (lines.isEmpty()) {
            // A cell without a paragraph is no cell.
            box.empty("p");
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean detailFollows = i + 1 < lines.size() && lines.get(i + 1).kind() == Line.Kind.DETAIL;
            boolean title = line.kind() == Line.Kind.GROUP || (line.kind() == Line.Kind.ENTRY && detailFollows);
            Paragraphs.write(box, TextLook.of(cell.role(), line.kind(), grid.points()), line.text(), title);
        }
    }

    private int width(int from, int to) {
        int sum = 0;
        for (int column = from; column < Math.min(to, widths.length); column++) {
            sum += widths[column];
        }
        return sum;
    }
}
