package org.gongyak.card.check.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongyak.card.check.Passage;

/** The columns of totals of a sheet: those whose head says 계, with the columns behind or before them as parts. */
final class AcrossTotals {
    private final Sheet sheet;

    AcrossTotals(Sheet sheet) {
        this.sheet = sheet;
    }

    /** For each column of totals the ways to read it. */
    List<List<Reading>> all() {
        List<List<Reading>> all = new ArrayList<>();
        for (List<Integer> block : sheet.blocks()) {
            sheet.head(block).ifPresent(head -> {
                List<Integer> totals = IntStream.range(1, sheet.columns())
                        .filter(column -> Sheet.isTotal(sheet.text(head, column)))
                        .boxed()
                        .toList();
                totals.forEach(total -> all.add(readings(block, head, total, totals)));
            });
        }
        return all;
    }

    /** How many columns of totals there are, block by block. */
    long count() {
        return IntStream.range(0, sheet.rows())
                .filter(sheet::isHead)
                .mapToLong(head -> IntStream.range(1, sheet.columns())
                        .filter(column -> Sheet.isTotal(sheet.text(head, column)))
                        .count())
                .sum();
    }

    private List<Reading> readings(List<Integer> block, int head, int total, List<Integer> totals) {
        int next = totals.stream().filter(other -> other > total).findFirst().orElse(sheet.columns());
        int previous = totals.stream()
                .filter(other -> other < total)
                .reduce((a, b) -> b)
                .orElse(0);
        List<Integer> others = totals.stream().filter(other -> other != total).toList();
        List<Reading> readings = new ArrayList<>();
        readings.add(reading(
                block, head, total, IntStream.range(total + 1, next).boxed().toList()));
        readings.add(reading(
                block, head, total, IntStream.range(previous + 1, total).boxed().toList()));
        if (others.size() > 1) {
            readings.add(reading(block, head, total, others));
        }
        return readings;
    }

    private Reading reading(List<Integer> block, int head, int total, List<Integer> columns) {
        List<Line> lines = new ArrayList<>();
        for (int row : block) {
            line(row, head, total, columns).ifPresent(lines::add);
        }
        return new Reading(lines);
    }

    private Optional<Line> line(int row, int head, int total, List<Integer> columns) {
        List<Integer> parts = columns.stream()
                .filter(column -> !Sheet.isNoAddend(sheet.text(head, column)))
                .filter(column -> sheet.figure(row, column).isPresent())
                .toList();
        if (parts.isEmpty() || sheet.isNoAddend(row)) {
            return Optional.empty();
        }
        List<Passage> cells =
                parts.stream().map(column -> sheet.cell(row, column)).toList();
        String label = sheet.labels(row).stream()
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> b)
                .orElse("");
        return sheet.figure(row, total)
                .map(stated -> new Line(
                        row,
                        total,
                        "‘" + label + "’ 행",
                        sheet.cell(row, total),
                        stated,
                        cells,
                        parts.stream()
                                .map(column -> sheet.figure(row, column).orElseThrow())
                                .toList()));
    }
}
