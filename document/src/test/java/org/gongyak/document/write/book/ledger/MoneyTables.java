package org.gongyak.document.write.book.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.Levels;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;

/** Money tables for tests, in the shape they have on paper. */
final class MoneyTables {
    private MoneyTables() {}

    /** A card with one table: a line of heads, and a line a row with project, source and amounts, cells parted by {@code |}. */
    static Card card(Stage stage, String heads, String... rows) {
        return Card.of("1-1", "하천길")
                .money(List.of(table(stage, Unit.MILLION, heads, rows)))
                .build();
    }

    static MoneyTable table(Stage stage, Unit unit, String heads, String... rows) {
        List<List<String>> cells = Arrays.stream(rows).map(MoneyTables::cells).toList();
        Levels levels = Levels.among(cells.stream().map(row -> row.get(1)).toList());
        List<MoneyRow> read = new ArrayList<>();
        for (List<String> row : cells) {
            read.add(new MoneyRow(
                    Optional.of(row.get(0)).filter(name -> !name.isEmpty()),
                    row.get(1),
                    levels.find(row.get(1)).orElseThrow(),
                    row.subList(2, row.size()).stream()
                            .map(cell -> MoneyText.cell(cell, unit))
                            .toList()));
        }
        return new MoneyTable(
                "연도별 투자계획",
                stage,
                Optional.empty(),
                Optional.empty(),
                unit,
                "",
                Buckets.read(cells(heads)),
                read,
                List.of());
    }

    /** The same table in another version, such as 당초. */
    static MoneyTable versioned(String version, MoneyTable table) {
        return new MoneyTable(
                table.label(),
                table.stage(),
                Optional.of(version),
                table.basis(),
                table.unit(),
                table.unitLabel(),
                table.buckets(),
                table.rows(),
                table.notes());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
