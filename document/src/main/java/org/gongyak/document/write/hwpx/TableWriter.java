package org.gongyak.document.write.hwpx;

import java.util.Arrays;
import java.util.List;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Line;

/** A table that may be parted between and within its rows at the end of a page, its head repeated. */
final class TableWriter {
    /** A table lower than this, about a third of a page, stands in its line like a letter, so that it goes to the next page as a whole and never leaves its head behind. */
    private static final int SHORT_TABLE = 25_000;

    private final Grid grid;
    private final int[] edges;
    private final int[] heights;
    private final int sheetWidth;

    TableWriter(Grid grid, int sheetWidth) {
        this.grid = grid;
        this.sheetWidth = sheetWidth;
        this.edges = edges(grid.widths(), sheetWidth);
        this.heights = RowHeights.of(grid, edges);
    }

    /** Where each column begins, and where the last ends. */
    private static int[] edges(List<Integer> widths, int sheetWidth) {
        int[] edges = new int[widths.size() + 1];
        int thousandths = 0;
        for (int i = 0; i < widths.size(); i++) {
            thousandths += widths.get(i);
            edges[i + 1] = (int) ((long) sheetWidth * thousandths / Grid.WHOLE);
        }
        return edges;
    }

    boolean isShort() {
        return height() < SHORT_TABLE;
    }

    int height() {
        return Arrays.stream(heights).sum();
    }

    int[] heights() {
        return heights.clone();
    }

    boolean isNarrow() {
        return edges[grid.columns()] < sheetWidth;
    }

    void write(StringBuilder xml) {
        int width = edges[grid.columns()];
        xml.append("<hp:tbl id=\"0\" zOrder=\"0\" numberingType=\"TABLE\" textWrap=\"TOP_AND_BOTTOM\"")
                .append(" textFlow=\"BOTH_SIDES\" lock=\"0\" dropcapstyle=\"None\" pageBreak=\"")
                .append(isShort() ? "NONE" : "CELL")
                .append("\" repeatHeader=\"")
                .append(grid.headRows() > 0 ? 1 : 0)
                .append("\" rowCnt=\"")
                .append(grid.rows().size())
                .append("\" colCnt=\"")
                .append(grid.columns())
                .append("\" cellSpacing=\"0\" borderFillIDRef=\"")
                .append(BorderStyle.CELL.id())
                .append("\" noAdjust=\"0\"><hp:sz width=\"")
                .append(width)
                .append("\" widthRelTo=\"ABSOLUTE\" height=\"")
                .append(height())
                .append("\" heightRelTo=\"ABSOLUTE\" protect=\"0\"/><hp:pos treatAsChar=\"")
                .append(isShort() ? 1 : 0)
                .append("\" affectLSpacing=\"0\"")
                .append(" flowWithText=\"1\" allowOverlap=\"0\" holdAnchorAndSO=\"0\" vertRelTo=\"PARA\"")
                .append(" horzRelTo=\"COLUMN\" vertAlign=\"TOP\" horzAlign=\"")
                .append(isNarrow() ? "RIGHT" : "LEFT")
                .append("\" vertOffset=\"0\" horzOffset=\"0\"/>")
                .append("<hp:outMargin left=\"0\" right=\"0\" top=\"100\" bottom=\"100\"/><hp:inMargin")
                .append(RowHeights.MARGINS)
                .append("/>");
        for (int row = 0; row < grid.rows().size(); row++) {
            xml.append("<hp:tr>");
            for (GridCell cell : grid.rows().get(row)) {
                cell(cell, row, xml);
            }
            xml.append("</hp:tr>");
        }
        xml.append("</hp:tbl>");
    }

    private void cell(GridCell cell, int row, StringBuilder xml) {
        CellLook look = CellLook.of(cell.role());
        xml.append("<hp:tc name=\"\" header=\"")
                .append(row < grid.headRows() ? 1 : 0)
                .append("\" hasMargin=\"0\" protect=\"0\" editable=\"0\" dirty=\"0\" borderFillIDRef=\"")
                .append(look.border().id())
                .append("\"><hp:subList id=\"\" textDirection=\"HORIZONTAL\" lineWrap=\"BREAK\" vertAlign=\"")
                .append(isTold(cell) ? "TOP" : "CENTER")
                .append("\" linkListIDRef=\"0\" linkListNextIDRef=\"0\" textWidth=\"0\" textHeight=\"0\"")
                .append(" hasTextRef=\"0\" hasNumRef=\"0\">");
        List<Line> lines = cell.lines().isEmpty() ? List.of(Line.plain("")) : cell.lines();
        for (Line line : lines) {
            Markup.begin(xml, look.paragraph(line), false);
            Markup.run(xml, look.letters(line, grid.points()), line.text());
            xml.append(Markup.PARAGRAPH_END);
        }
        int height = Arrays.stream(heights, row, row + cell.rowSpan()).sum();
        xml.append("</hp:subList><hp:cellAddr colAddr=\"")
                .append(cell.column())
                .append("\" rowAddr=\"")
                .append(row)
                .append("\"/><hp:cellSpan colSpan=\"")
                .append(cell.columnSpan())
                .append("\" rowSpan=\"")
                .append(cell.rowSpan())
                .append("\"/><hp:cellSz width=\"")
                .append(edges[cell.column() + cell.columnSpan()] - edges[cell.column()])
                .append("\" height=\"")
                .append(height)
                .append("\"/><hp:cellMargin")
                .append(RowHeights.MARGINS)
                .append("/></hp:tc>");
    }

    /** Running text begins at the top of its cell, everything else stands in the middle. */
    private static boolean isTold(GridCell cell) {
        return cell.lines().stream().anyMatch(line -> line.kind() != Line.Kind.PLAIN);
    }
}
