package org.gongyak.document.write;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.jsoup.nodes.Element;

/** The money tables, each under its heading and unit line; the name of a sub-project is one merged cell beside its rows. */
final class MoneySection {
    /** More time columns than this are printed on a sheet turned sideways. */
    private static final int UPRIGHT_COLUMNS = 10;

    private MoneySection() {}

    static void write(Card card, Element article) {
        card.money().forEach(table -> table(table, article));
    }

    private static void table(MoneyTable table, Element article) {
        Element section = Sections.begin(article, heading(table));
        if (table.buckets().size() > UPRIGHT_COLUMNS) {
            section.addClass("wide");
        }
        Sections.unit(section, table.unitLabel());
        Grid grid = new Grid(section, table.label());
        List<String> heads = new ArrayList<>(List.of("공약사업명", "구분"));
        table.buckets().forEach(bucket -> heads.add(bucket.label()));
        grid.head().heads(heads);
        grid.body();
        rows(table.rows(), grid);
        Sections.paragraphs(section, table.notes());
    }

    private static String heading(MoneyTable table) {
        return table.label() + table.version().map(version -> " " + version).orElse("");
    }

    private static void rows(List<MoneyRow> rows, Grid grid) {
        for (int i = 0; i < rows.size(); i++) {
            MoneyRow money = rows.get(i);
            Element row = grid.row().addClass("figures");
            boolean first = i == 0 || !rows.get(i - 1).subProject().equals(money.subProject());
            if (first) {
                Element name = Grid.rowHead(row, money.subProject().orElse(""));
                Grid.span(name, together(rows, i), 1);
            }
            Grid.rowHead(row, money.label());
            money.cells().stream().map(MoneyCell::raw).forEach(raw -> Grid.cell(row, raw));
        }
    }

    /** How many rows from here on belong to the same sub-project. */
    private static int together(List<MoneyRow> rows, int from) {
        int end = from + 1;
        while (end < rows.size()
                && rows.get(end).subProject().equals(rows.get(from).subProject())) {
            end++;
        }
        return end - from;
    }
}
