package org.gongyak.document.write.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.gongyak.document.write.Text;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Paper;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.SheetBlock;

/** A section of the form on a worksheet: heading, unit line, tables and lines below each other. */
final class XlsxSheet {
    private static final int HEADING_POINTS = 13;
    /** One line left free between two tables: without it they would be one. */
    private static final int GAP = 1;
    /** A spreadsheet measures columns in digits of its usual font; so many points wide is one. */
    private static final double POINTS_PER_DIGIT = 5.3;

    private final Worksheet worksheet;
    private final double[] points;
    private int row;

    private XlsxSheet(Worksheet worksheet, double[] points) {
        this.worksheet = worksheet;
        this.points = points;
    }

    static void write(List<Part> parts, Worksheet worksheet) {
        boolean sideways = parts.stream().anyMatch(Part::sideways);
        XlsxSheet sheet = new XlsxSheet(worksheet, points(parts, sideways));
        sheet.page(sideways);
        parts.forEach(sheet::part);
    }

    /** Each column as wide as the widest that any table has there. */
    private static double[] points(List<Part> parts, boolean sideways) {
        double paper = sideways ? Paper.SIDEWAYS_WIDTH : Paper.UPRIGHT_WIDTH;
        List<Grid> grids = grids(parts).toList();
        double[] points = new double
                [Math.max(1, grids.stream().mapToInt(Grid::columns).max().orElse(1))];
        for (Grid grid : grids) {
            for (int i = 0; i < grid.columns(); i++) {
                points[i] = Math.max(points[i], paper * grid.widths().get(i) / Grid.WHOLE);
            }
        }
        if (grids.isEmpty()) {
            points[0] = paper;
        }
        return points;
    }

    private static Stream<Grid> grids(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast);
    }

    private void page(boolean sideways) {
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.pageOrientation(sideways ? "landscape" : "portrait");
        worksheet.setFitToPage(true);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        for (int i = 0; i < points.length; i++) {
            worksheet.width(i, Math.min(points[i] / POINTS_PER_DIGIT, Worksheet.MAX_COL_WIDTH));
        }
    }

    private void part(Part part) {
        part.heading().ifPresent(heading -> {
            across("□ " + heading);
            worksheet.style(row - 1, 0).bold().fontSize(HEADING_POINTS).set();
        });
        part.unit().ifPresent(unit -> {
            across(unit);
            worksheet.style(row - 1, 0).horizontalAlignment("right").set();
        });
        for (SheetBlock block : part.blocks()) {
            switch (block) {
                case Line line -> across(line.text());
                case Grid grid -> row = XlsxGrid.write(grid, points, row, worksheet) + GAP;
            }
        }
    }

    /** A text in a row of its own, as wide as the tables. */
    private void across(String text) {
        worksheet.value(row, 0, Text.clean(text));
        worksheet.style(row, 0).wrapText(true).verticalAlignment("center").set();
        if (points.length > 1) {
            worksheet.range(row, 0, row, points.length - 1).merge();
        }
        worksheet.rowHeight(row, RowHeights.of(text, Arrays.stream(points).sum(), Grid.USUAL_POINTS));
        row++;
    }
}
