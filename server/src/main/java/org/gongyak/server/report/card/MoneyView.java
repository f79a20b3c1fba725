package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.CardPath;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.server.platform.page.format.Amounts;
import org.gongyak.server.platform.page.part.TableFrame;

/**
 * A money table of the form.
 *
 * @param byProject whether it names sub-projects, each one merged cell beside its rows
 */
public record MoneyView(
        TableFrame frame, List<String> heads, boolean byProject, List<Row> rows, List<MarkedText> notes) {
    /** More time columns than this are printed on a sheet turned sideways. */
    private static final int UPRIGHT_COLUMNS = 10;

    /**
     * One source of money.
     *
     * @param project the sub-project's name on its first row
     * @param together how many rows from here on are the sub-project's; 0 on all but its first
     */
    public record Row(MarkedText project, int together, MarkedText label, boolean isSum, List<MoneyCellView> cells) {}

    static MoneyView of(MoneyTable table, int index, CardMarks marks, Amounts amounts, String legend) {
        CardPath path = CardPath.of("money", index);
        boolean byProject =
                table.rows().stream().anyMatch(row -> row.subProject().isPresent());
        List<String> heads = new ArrayList<>(byProject ? List.of("공약사업명", "구분") : List.of("구분"));
        table.buckets().stream().map(Bucket::label).forEach(heads::add);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(row(table, i, path.at("rows").at(i), marks, amounts));
        }
        return new MoneyView(
                new TableFrame("card-money-" + index, heading(table), table.unitLabel(), legend),
                heads,
                byProject,
                rows,
                OwnersView.texts(marks, path.at("notes"), table.notes()));
    }

    public boolean isWide() {
        return heads.size() > UPRIGHT_COLUMNS;
    }

    private static Row row(MoneyTable table, int index, CardPath path, CardMarks marks, Amounts amounts) {
        MoneyRow row = table.rows().get(index);
        List<MoneyCellView> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            MarkedText text = marks.text(
                    path.at("cells").at(i).at("raw"), row.cells().get(i).raw());
            cells.add(MoneyCellView.of(row.cells().get(i), text, amounts, table.unit()));
        }
        return new Row(
                marks.text(path.at("subProject"), row.subProject().orElse("")),
                together(table.rows(), index),
                marks.text(path.at("label"), row.label()),
                row.level() == org.gongyak.card.money.Level.TOTAL,
                cells);
    }

    /** How many rows from here on are of the same sub-project; 0 when the row above is of it too. */
    private static int together(List<MoneyRow> rows, int from) {
        Optional<String> project = rows.get(from).subProject();
        if (from > 0 && rows.get(from - 1).subProject().equals(project)) {
            return 0;
        }
        int end = from + 1;
        while (end < rows.size() && rows.get(end).subProject().equals(project)) {
            end++;
        }
        return end - from;
    }

    private static String heading(MoneyTable table) {
        return Headings.unmarked(table.label())
                + table.version().map(version -> " " + version).orElse("");
    }
}
