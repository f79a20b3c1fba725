package org.gongyak.document.write.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.SheetBlock;

/** The money tables, each under its heading and unit line; the name of a sub-project is one merged cell beside its rows. */
final class MoneyPart {
    /** A merged cell over more rows than fit on a page would be torn: the name stands once more on the next. */
    private static final int MOST_TOGETHER = 30;

    private MoneyPart() {}

    static Stream<Part> of(Card card) {
        return card.money().stream().map(table -> part(table, label(table)));
    }

    /** The heading of the official form stands in for one that the card does not have. */
    private static String label(MoneyTable table) {
        if (!table.label().isEmpty()) {
            return FormLabels.plain(table.label());
        }
        return switch (table.stage()) {
            case PLANNED -> "연도별 투자계획(사업비)";
            case SECURED -> "연도별 확보(집행)액";
            case EXECUTED -> "연도별 집행액";
        };
    }

    /** A table that shared the unit line of another, or of the card before, has its own when it is printed. */
    private static String unit(MoneyTable table) {
        return table.unitLabel().isEmpty() ? "(단위 : " + table.unit().label() + ")" : table.unitLabel();
    }

    private static Part part(MoneyTable table, String label) {
        MoneyLayout layout = MoneyLayout.of(table);
        List<SheetBlock> blocks = new ArrayList<>();
        blocks.add(new Grid(label, layout.widths(), 1, layout.points(), rows(table)));
        blocks.addAll(Cells.plain(table.notes()));
        String heading = label + table.version().map(version -> " " + version).orElse("");
        return new Part(Part.Kind.MONEY, Optional.of(heading), Optional.empty(), layout.sideways(), blocks)
                .withUnit(unit(table));
    }

    private static List<List<GridCell>> rows(MoneyTable table) {
        List<List<GridCell>> rows = new ArrayList<>(List.of(Cells.heads(MoneyLayout.heads(table))));
        List<MoneyRow> all = table.rows();
        int free = 0;
        for (int i = 0; i < all.size(); i++) {
            List<GridCell> row = new ArrayList<>();
            if (i == free) {
                int together = together(all, i);
                row.add(Cells.merged(Cells.rowHead(0, all.get(i).subProject().orElse("")), together, 1));
                free += together;
            }
            row.add(Cells.rowHead(1, all.get(i).label()));
            all.get(i)
                    .cells()
                    .forEach(cell ->
                            row.add(Cells.of(GridCell.Role.FIGURE, row.getLast().column() + 1, cell.raw())));
            rows.add(row);
        }
        return rows;
    }

    /** How many rows from here on belong to the same sub-project. */
    private static int together(List<MoneyRow> rows, int from) {
        int end = from + 1;
        while (end < rows.size()
                && end - from < MOST_TOGETHER
                && rows.get(end).subProject().equals(rows.get(from).subProject())) {
            end++;
        }
        return end - from;
    }
}
