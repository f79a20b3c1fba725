package org.gongyak.card.check.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.check.Passage;

/** The rows of totals of a sheet: those labelled 계, and rows above others of a lower rank (1 above 1), 2)). */
final class DownTotals {
    private final Sheet sheet;

    DownTotals(Sheet sheet) {
        this.sheet = sheet;
    }

    /** For each row of totals the ways to read it. */
    List<List<Reading>> all() {
        List<List<Reading>> all = new ArrayList<>();
        for (List<Integer> block : sheet.blocks()) {
            for (int i = 0; i < block.size(); i++) {
                if (sheet.isTotalRow(block.get(i))) {
                    all.add(readings(block, i));
                } else if (leads(block, i)) {
                    all.add(below(block, i, untilShape(block, i)));
                }
            }
        }
        return all.stream().filter(readings -> !readings.isEmpty()).toList();
    }

    /** How many rows there are that may be totals. */
    long count() {
        long count = 0;
        for (List<Integer> block : sheet.blocks()) {
            for (int i = 0; i < block.size(); i++) {
                count += sheet.isTotalRow(block.get(i)) || leads(block, i) ? 1 : 0;
            }
        }
        return count;
    }

    private List<Reading> readings(List<Integer> block, int at) {
        List<Reading> readings = new ArrayList<>(below(block, at, untilTotal(block, at)));
        readings.addAll(below(block, at, block.size()));
        int from = at;
        while (from > 0 && !sheet.isTotalRow(block.get(from - 1))) {
            from--;
        }
        readings.add(reading(block.get(at), block.subList(from, at)));
        readings.addAll(ofFirstShape(block.get(at), block.subList(0, at)));
        List<Integer> subtotals = block.stream()
                .filter(row -> !row.equals(block.get(at)) && sheet.isSubtotalRow(row))
                .toList();
        readings.add(reading(block.get(at), subtotals));
        return readings;
    }

    private List<Reading> below(List<Integer> block, int at, int until) {
        List<Integer> rows = block.subList(at + 1, until);
        List<Reading> readings = new ArrayList<>();
        readings.add(reading(block.get(at), rows));
        readings.addAll(ofFirstShape(block.get(at), rows));
        return readings;
    }

    /** Where rows of several ranks follow, those of the first rank are the parts. */
    private List<Reading> ofFirstShape(int total, List<Integer> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        String shape = sheet.shape(rows.getFirst());
        return List.of(reading(
                total,
                rows.stream().filter(row -> sheet.shape(row).equals(shape)).toList()));
    }

    private int untilTotal(List<Integer> block, int at) {
        int until = at + 1;
        while (until < block.size() && !sheet.isTotalRow(block.get(until))) {
            until++;
        }
        return until;
    }

    private boolean leads(List<Integer> block, int at) {
        String shape = sheet.shape(block.get(at));
        return !shape.isEmpty()
                && at + 1 < block.size()
                && !sheet.shape(block.get(at + 1)).isEmpty()
                && !sheet.shape(block.get(at + 1)).equals(shape);
    }

    private int untilShape(List<Integer> block, int at) {
        String shape = sheet.shape(block.get(at));
        int until = at + 1;
        while (until < block.size()
                && !sheet.shape(block.get(until)).equals(shape)
                && !sheet.isTotalRow(block.get(until))) {
            until++;
        }
        return until;
    }

    private Reading reading(int total, List<Integer> rows) {
        List<Integer> parts =
                rows.stream().filter(row -> !sheet.isNoAddend(row)).toList();
        List<Line> lines = new ArrayList<>();
        for (int column = 1; column < sheet.columns(); column++) {
            line(total, column, parts).ifPresent(lines::add);
        }
        return new Reading(lines);
    }

    private Optional<Line> line(int total, int column, List<Integer> rows) {
        List<Integer> parts = rows.stream()
                .filter(row -> sheet.figure(row, column).isPresent())
                .toList();
        if (parts.isEmpty() || Sheet.isNoAddend(sheet.headAbove(total, column))) {
            return Optional.empty();
        }
        List<Passage> cells = parts.stream().map(row -> sheet.cell(row, column)).toList();
        return sheet.figure(total, column)
                .map(stated -> new Line(
                        total,
                        column,
                        where(total, column),
                        sheet.cell(total, column),
                        stated,
                        cells,
                        parts.stream()
                                .map(row -> sheet.figure(row, column).orElseThrow())
                                .toList()));
    }

    private String where(int row, int column) {
        String head = sheet.headAbove(row, column);
        return head.isEmpty() ? (column + 1) + "번째 열" : "‘" + head + "’ 열";
    }
}
