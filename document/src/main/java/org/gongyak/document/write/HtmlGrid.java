package org.gongyak.document.write;

import java.util.List;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.GridCell.Role;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;
import org.jsoup.nodes.Element;

/** A table of the form in HTML. */
final class HtmlGrid {
    private static final double THOUSANDTHS_PER_PERCENT = 10;

    private HtmlGrid() {}

    static void write(Grid grid, Part.Kind kind, Element section) {
        Element table = section.appendElement("table").attr("aria-label", Text.clean(grid.name()));
        if (grid.points() < Grid.USUAL_POINTS) {
            table.addClass("points-" + grid.points());
        }
        columns(grid, table);
        rows(grid.rows().subList(0, grid.headRows()), "thead", "", table);
        String rowClass = kind == Part.Kind.PROGRESS ? "period" : "";
        rows(grid.rows().subList(grid.headRows(), grid.rows().size()), "tbody", rowClass, table);
    }

    private static void columns(Grid grid, Element table) {
        int whole = grid.widths().stream().mapToInt(Integer::intValue).sum();
        if (whole < Grid.WHOLE) {
            table.attr("style", "width:" + whole / THOUSANDTHS_PER_PERCENT + "%");
        }
        Element columns = table.appendElement("colgroup");
        for (int width : grid.widths()) {
            double percent = Math.round((double) width * Grid.WHOLE / whole) / THOUSANDTHS_PER_PERCENT;
            columns.appendElement("col").attr("style", "width:" + percent + "%");
        }
    }

    private static void rows(List<List<GridCell>> rows, String part, String rowClass, Element table) {
        if (rows.isEmpty()) {
            return;
        }
        Element body = table.appendElement(part);
        for (List<GridCell> cells : rows) {
            Element row = body.appendElement("tr");
            if (!rowClass.isEmpty()) {
                row.addClass(rowClass);
            }
            if (cells.stream().anyMatch(cell -> cell.role() == Role.FIGURE)) {
                row.addClass("figures");
            }
            cells.forEach(cell -> cell(cell, row));
        }
    }

    private static void cell(GridCell cell, Element row) {
        Element element = element(cell.role(), row);
        if (cell.rowSpan() > 1) {
            element.attr("rowspan", String.valueOf(cell.rowSpan()));
        }
        if (cell.columnSpan() > 1) {
            element.attr("colspan", String.valueOf(cell.columnSpan()));
        }
        if (cell.role() == Role.TEXT) {
            if (row.hasClass("figures")) {
                element.addClass("text");
            }
            paragraphs(cell.lines(), element);
        } else if (!cell.lines().isEmpty()) {
            Text.into(element, cell.text());
        }
    }

    private static Element element(Role role, Element row) {
        return switch (role) {
            case COLUMN_HEAD -> row.appendElement("th").attr("scope", "col");
            case ROW_HEAD -> row.appendElement("th").attr("scope", "row");
            case TITLE -> row.appendElement("td").addClass("title");
            case TEXT, FIGURE -> row.appendElement("td");
        };
    }

    /** An entry and its details are kept together on a printed page. */
    private static void paragraphs(List<Line> lines, Element cell) {
        Element parent = cell;
        for (Line line : lines) {
            parent = switch (line.kind()) {
                case ENTRY -> cell.appendElement("div");
                case DETAIL -> parent;
                case PLAIN, GROUP, TITLE, COVER, SUBTITLE, ISSUER -> cell;
            };
            HtmlSheet.line(line, parent);
        }
    }
}
