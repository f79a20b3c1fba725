package org.gongyak.document.write.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.TextWidth;

/** Shares the width of the sheet out among columns. */
public final class ColumnWidths {
    /** In em: a column is at least as wide as two syllables, and text longer than this is better broken into lines. */
    private static final double NARROWEST = 2;

    private static final double WIDEST = 24;
    private static final double PADDING = 0.6;

    private ColumnWidths() {}

    /** By the longest line of each column; cells merged over several columns take what these have. */
    public static List<Integer> byContent(int columns, List<List<GridCell>> rows) {
        double[] widths = new double[columns];
        Arrays.fill(widths, NARROWEST);
        for (List<GridCell> row : rows) {
            for (GridCell cell : row) {
                if (cell.columnSpan() == 1) {
                    widths[cell.column()] = Math.max(widths[cell.column()], Math.min(longest(cell), WIDEST));
                }
            }
        }
        for (int i = 0; i < columns; i++) {
            widths[i] += PADDING;
        }
        return shares(widths, Arrays.stream(widths).sum());
    }

    private static double longest(GridCell cell) {
        return cell.lines().stream()
                .mapToDouble(line -> TextWidth.longest(line.text()))
                .max()
                .orElse(0);
    }

    /** Each as thousandths of a whole. */
    static List<Integer> shares(double[] widths, double whole) {
        List<Integer> shares = new ArrayList<>();
        double end = 0;
        int given = 0;
        for (double width : widths) {
            end += width;
            int share = (int) Math.round(end / whole * Grid.WHOLE) - given;
            shares.add(share);
            given += share;
        }
        return shares;
    }
}
