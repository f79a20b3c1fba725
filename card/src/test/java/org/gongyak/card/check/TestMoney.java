package org.gongyak.card.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.Levels;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;

/** Money tables in the words of a test: cells apart by {@code |}, the first of a row its label, a project before a slash. */
public final class TestMoney {
    private TestMoney() {}

    public static MoneyTable planned(String heads, String... rows) {
        return withUnit("연도별 투자계획", Stage.PLANNED, Unit.MILLION, heads, rows);
    }

    public static MoneyTable secured(String heads, String... rows) {
        return withUnit("연도별 확보액", Stage.SECURED, Unit.MILLION, heads, rows);
    }

    public static MoneyTable executed(String heads, String... rows) {
        return withUnit("연도별 집행액", Stage.EXECUTED, Unit.MILLION, heads, rows);
    }

    private static MoneyTable withUnit(String label, Stage stage, Unit unit, String heads, String... rows) {
        return table(label, stage, unit, "(단위 : " + unit.label() + ")", heads, rows);
    }

    /** With a unit line of its own wording. */
    public static MoneyTable table(
            String label, Stage stage, Unit unit, String unitLabel, String heads, String... rows) {
        List<Bucket> buckets = Buckets.read(cells(heads));
        List<String> labels = Arrays.stream(rows)
                .map(row -> cells(row).getFirst())
                .map(name -> name.substring(name.indexOf('/') + 1))
                .toList();
        Levels levels = Levels.among(labels);
        List<MoneyRow> read = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            List<String> cells = cells(rows[i]);
            int slash = cells.getFirst().indexOf('/');
            Optional<String> project =
                    slash < 0 ? Optional.empty() : Optional.of(cells.getFirst().substring(0, slash));
            Level level = levels.find(labels.get(i)).orElse(Level.UNKNOWN);
            read.add(new MoneyRow(
                    project,
                    labels.get(i),
                    level,
                    cells.subList(1, cells.size()).stream()
                            .map(cell -> MoneyText.cell(cell, unit))
                            .toList()));
        }
        return new MoneyTable(
                label, stage, Optional.empty(), Optional.empty(), unit, unitLabel, buckets, read, List.of());
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
    }
}
