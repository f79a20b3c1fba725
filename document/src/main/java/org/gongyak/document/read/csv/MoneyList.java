package org.gongyak.document.read.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyak.document.read.csv.CsvScanner.Cell;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TreeBuilder;
import org.gongyak.document.write.csv.MoneyCsv;

/**
 * The list of amounts that we write ourselves, a row for each, laid out again as the tables it was made from: the pledge, then each
 * table under its heading and unit, with a row for each source and a column for each time. What counts of an amount are the words it
 * was read from; the columns worked out from them (exact won, kind, span) are not read.
 */
final class MoneyList {
    private static final int NUMBER = 0;
    private static final int TITLE = 1;
    private static final int TABLE = 2;
    private static final int SUB_PROJECT = 4;
    private static final int SOURCE = 5;
    private static final int LEVEL = 6;
    private static final int TIME = 7;
    private static final int WORDS = 11;
    private static final int UNIT = 12;

    private final List<Cell> head;
    private final CsvCells cells;
    private final TreeBuilder builder;

    private MoneyList(List<Cell> head, CsvCells cells, TreeBuilder builder) {
        this.head = head;
        this.cells = cells;
        this.builder = builder;
    }

    /** Whether rows are such a list, whole and in its order of columns. */
    static boolean isOne(List<List<Cell>> rows, CsvCells cells) {
        return rows.size() > 1
                && rows.stream().allMatch(row -> row.size() == MoneyCsv.HEADS.size())
                && rows.getFirst().stream().map(cells::words).toList().equals(MoneyCsv.HEADS);
    }

    static void write(List<List<Cell>> rows, CsvCells cells, TreeBuilder builder) {
        new MoneyList(rows.getFirst(), cells, builder).write(rows.subList(1, rows.size()));
    }

    private void write(List<List<Cell>> amounts) {
        String pledge = "";
        List<Line> table = new ArrayList<>();
        for (Line line : lines(amounts)) {
            if (!table.isEmpty() && !line.fits(table.getFirst())) {
                table(table);
                table.clear();
            }
            if (!line.key(NUMBER, TITLE).equals(pledge)) {
                pledge = line.key(NUMBER, TITLE);
                builder.openTable();
                cells.writeRow(List.of(head.get(NUMBER), line.cell(NUMBER), head.get(TITLE), line.cell(TITLE)));
                builder.closeTable();
            }
            table.add(line);
        }
        table(table);
    }

    /** Amounts of one row of a table follow each other; where the first time comes again, another row of the same name begins. */
    private List<Line> lines(List<List<Cell>> amounts) {
        List<Line> lines = new ArrayList<>();
        for (List<Cell> amount : amounts) {
            Line next = new Line(new ArrayList<>(List.of(amount)));
            boolean begins = lines.isEmpty() || !lines.getLast().goesOnWith(next);
            if (begins) {
                lines.add(next);
            } else {
                lines.getLast().amounts().add(amount);
            }
        }
        return lines;
    }

    private void table(List<Line> lines) {
        Line first = lines.getFirst();
        cells.write(first.cell(TABLE));
        cells.writeJoined(List.of(head.get(UNIT), first.cell(UNIT)));
        builder.openTable();
        List<Cell> heads = new ArrayList<>(List.of(head.get(SUB_PROJECT), head.get(SOURCE)));
        heads.addAll(first.column(TIME));
        cells.writeRow(heads);
        int named = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            builder.openRow();
            if (i == named) {
                named = sameName(lines, i);
                cells.writeCell(line.cell(SUB_PROJECT), new Span(named - i, 1, false));
            }
            cells.writeCell(line.cell(SOURCE), Span.ONE);
            line.column(WORDS).forEach(words -> cells.writeCell(words, Span.ONE));
            builder.closeRow(line.cell(UNIT).end());
        }
        builder.closeTable();
    }

    /** One past the last row from this one on that has its name, which is one merged cell on the form. */
    private static int sameName(List<Line> lines, int from) {
        String name = lines.get(from).key(SUB_PROJECT, SUB_PROJECT);
        int end = from + 1;
        while (end < lines.size() && lines.get(end).key(SUB_PROJECT, SUB_PROJECT).equals(name)) {
            end++;
        }
        return end;
    }

    /** The amounts of one row of a table. */
    private final class Line {
        private final List<List<Cell>> amounts;

        Line(List<List<Cell>> amounts) {
            this.amounts = amounts;
        }

        List<List<Cell>> amounts() {
            return amounts;
        }

        Cell cell(int column) {
            return amounts.getFirst().get(column);
        }

        List<Cell> column(int column) {
            return amounts.stream().map(amount -> amount.get(column)).toList();
        }

        /** What stands in these columns of its first amount. */
        String key(int from, int to) {
            return IntStream.rangeClosed(from, to)
                    .mapToObj(column -> cells.words(cell(column)))
                    .reduce("", (before, words) -> before + words + '\n');
        }

        boolean goesOnWith(Line next) {
            return key(NUMBER, LEVEL).equals(next.key(NUMBER, LEVEL))
                    && key(UNIT, UNIT).equals(next.key(UNIT, UNIT))
                    && !key(TIME, TIME).equals(next.key(TIME, TIME));
        }

        /** Whether it belongs to the same table: that of its pledge, heading, stage, unit and times. */
        boolean fits(Line other) {
            List<String> times = column(TIME).stream().map(cells::words).toList();
            return key(NUMBER, SUB_PROJECT - 1).equals(other.key(NUMBER, SUB_PROJECT - 1))
                    && key(UNIT, UNIT).equals(other.key(UNIT, UNIT))
                    && times.equals(
                            other.column(TIME).stream().map(cells::words).toList());
        }
    }
}
