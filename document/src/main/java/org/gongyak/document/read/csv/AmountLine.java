package org.gongyak.document.read.csv;

import java.util.List;
import java.util.stream.IntStream;
import org.gongyak.document.read.csv.CsvScanner.Cell;

/** Amounts of our own list that belong to one row of a money table, in the order of their times. */
record AmountLine(List<List<Cell>> amounts, CsvCells cells) {
    static final int NUMBER = 0;
    static final int TITLE = 1;
    static final int TABLE = 2;
    private static final int STAGE = 3;
    static final int SUB_PROJECT = 4;
    static final int SOURCE = 5;
    private static final int LEVEL = 6;
    static final int TIME = 7;
    static final int WORDS = 11;
    static final int UNIT = 12;

    /** What stands in a column of its first amount. */
    Cell cell(int column) {
        return amounts.getFirst().get(column);
    }

    List<Cell> column(int column) {
        return amounts.stream().map(amount -> amount.get(column)).toList();
    }

    boolean isOfPledgeOf(AmountLine other) {
        return agrees(other, NUMBER, TITLE);
    }

    boolean hasNameOf(AmountLine other) {
        return agrees(other, SUB_PROJECT, SUB_PROJECT);
    }

    /** Whether another, of a single amount, goes on with this row: where the first time comes again, another row of the same name begins. */
    boolean goesOnWith(AmountLine next) {
        return agrees(next, NUMBER, LEVEL) && agrees(next, UNIT, UNIT) && !agrees(next, TIME, TIME);
    }

    /** Whether it belongs to the same table: that of its pledge, heading, stage, unit and times. */
    boolean isOfTableOf(AmountLine other) {
        return agrees(other, NUMBER, STAGE) && agrees(other, UNIT, UNIT) && times().equals(other.times());
    }

    private List<String> times() {
        return column(TIME).stream().map(cells::words).toList();
    }

    private boolean agrees(AmountLine other, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .allMatch(column -> cells.words(cell(column)).equals(cells.words(other.cell(column))));
    }
}
