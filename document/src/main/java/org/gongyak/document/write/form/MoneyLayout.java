package org.gongyak.document.write.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.document.write.sheet.Paper;
import org.gongyak.document.write.sheet.TextWidth;

/**
 * How a money table is set so that no amount is broken into lines: upright in the largest size that fits, else sideways.
 *
 * @param widths in thousandths of the sheet
 * @param points size of its text
 */
record MoneyLayout(boolean sideways, int points, List<Integer> widths) {
    /** More time columns than this are printed on a sheet turned sideways. */
    private static final int UPRIGHT_COLUMNS = 10;

    private static final List<Integer> UPRIGHT_POINTS = List.of(10, 9, 8);
    private static final List<Integer> SIDEWAYS_POINTS = List.of(10, 9, 8, 7);
    private static final int SMALLEST = 7;
    /** Lengths in points: a name may break into lines, so it takes what is left. */
    private static final double NARROWEST_NAME = 64;

    private static final double WIDEST_NAME = 130;
    private static final double WIDEST_LABEL = 64;
    /** The columns before the amounts: sub-project and source. */
    private static final int LABELS = 2;

    static MoneyLayout of(MoneyTable table) {
        boolean many = table.buckets().size() > UPRIGHT_COLUMNS;
        return Stream.concat(
                        UPRIGHT_POINTS.stream().filter(points -> !many).map(points -> fit(table, false, points)),
                        SIDEWAYS_POINTS.stream().map(points -> fit(table, true, points)))
                .filter(layout -> layout.widths().getFirst() > 0)
                .findFirst()
                .orElseGet(() -> squeezed(table));
    }

    static List<String> heads(MoneyTable table) {
        List<String> heads = new ArrayList<>(List.of("공약사업명", "구분"));
        table.buckets().stream().map(Bucket::label).forEach(heads::add);
        return heads;
    }

    /** With this size; the first width is negative where the amounts leave no room for names. */
    private static MoneyLayout fit(MoneyTable table, boolean sideways, int points) {
        double sheet = sideways ? Paper.SIDEWAYS_WIDTH : Paper.UPRIGHT_WIDTH;
        double[] widths = natural(table, points);
        double left = sheet - Arrays.stream(widths).sum();
        widths[0] = left < NARROWEST_NAME ? -1 : Math.min(left, WIDEST_NAME);
        widen(widths, sheet);
        return new MoneyLayout(sideways, points, ColumnWidths.shares(widths, sheet));
    }

    /** Shares out what is left: amounts stand in columns of one width if none needs more. */
    private static void widen(double[] widths, double sheet) {
        double left = sheet - Arrays.stream(widths).sum();
        int amounts = widths.length - LABELS;
        double room = Arrays.stream(widths, LABELS, widths.length).sum() + left;
        boolean equal = Arrays.stream(widths, LABELS, widths.length).allMatch(width -> width <= room / amounts);
        for (int i = LABELS; i < widths.length; i++) {
            widths[i] = equal ? room / amounts : widths[i] + left / amounts;
        }
    }

    /** Nothing fits: everything in proportion, and the longest amounts break. */
    private static MoneyLayout squeezed(MoneyTable table) {
        double[] widths = natural(table, SMALLEST);
        widths[0] = NARROWEST_NAME;
        return new MoneyLayout(
                true,
                SMALLEST,
                ColumnWidths.shares(widths, Arrays.stream(widths).sum()));
    }

    /** Each column as wide as its longest text, the one for names not counted. */
    private static double[] natural(MoneyTable table, int points) {
        List<String> heads = heads(table);
        double[] widths = new double[heads.size()];
        for (int column = 1; column < widths.length; column++) {
            double em = Math.max(TextWidth.longest(heads.get(column)), longest(table.rows(), column));
            double width = em * points + Paper.CELL_PADDING;
            widths[column] = column < LABELS ? Math.min(width, WIDEST_LABEL) : width;
        }
        return widths;
    }

    private static double longest(List<MoneyRow> rows, int column) {
        return rows.stream()
                .map(row -> column < LABELS
                        ? row.label()
                        : row.cells().get(column - LABELS).raw())
                .mapToDouble(TextWidth::longest)
                .max()
                .orElse(0);
    }
}
