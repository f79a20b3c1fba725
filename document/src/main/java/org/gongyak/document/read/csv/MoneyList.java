package org.gongyak.document.read.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<AmountLine> table = new ArrayList<>();
        Optional<AmountLine> before = Optional.empty();
        for (AmountLine line : lines(amounts)) {
            if (before.filter(line::isOfTableOf).isEmpty()) {
                table(table);
                table.clear();
            }
            if (before.filter(line::isOfPledgeOf).isEmpty()) {
                pledge(line);
            }
            table.add(line);
            before = Optional.of(line);
        }
        table(table);
    }

    private List<AmountLine> lines(List<List<Cell>> amounts) {
        List<AmountLine> lines = new ArrayList<>();
        for (List<Cell> amount : amounts) {
            AmountLine next = new AmountLine(new ArrayList<>(List.of(amount)), cells);
            if (!lines.isEmpty() && lines.getLast().goesOnWith(next)) {
                lines.getLast().amounts().add(amount);
            } else {
                lines.add(next);
            }
        }
        return lines;
    }

    private void pledge(AmountLine line) {
        builder.openTable();
        cells.writeRow(List.of(
                head.get(AmountLine.NUMBER),
                line.cell(AmountLine.NUMBER),
                head.get(AmountLine.TITLE),
                line.cell(AmountLine.TITLE)));
        builder.closeTable();
    }

    private void table(List<AmountLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        AmountLine first = lines.getFirst();
        cells.write(first.cell(AmountLine.TABLE));
        cells.writeJoined(List.of(head.get(AmountLine.UNIT), first.cell(AmountLine.UNIT)));
        builder.openTable();
        List<Cell> heads = new ArrayList<>(List.of(head.get(AmountLine.SUB_PROJECT), head.get(AmountLine.SOURCE)));
        heads.addAll(first.column(AmountLine.TIME));
        cells.writeRow(heads);
        int named = 0;
        for (int i = 0; i < lines.size(); i++) {
            AmountLine line = lines.get(i);
            builder.openRow();
            if (i == named) {
                named = sameName(lines, i);
                cells.writeCell(line.cell(AmountLine.SUB_PROJECT), new Span(named - i, 1, false));
            }
            cells.writeCell(line.cell(AmountLine.SOURCE), Span.ONE);
            line.column(AmountLine.WORDS).forEach(words -> cells.writeCell(words, Span.ONE));
            builder.closeRow(line.cell(AmountLine.UNIT).end());
        }
        builder.closeTable();
    }

    /** One past the last row from this one on that has its name, which is one merged cell on the form. */
    private static int sameName(List<AmountLine> lines, int from) {
        int end = from + 1;
        while (end < lines.size() && lines.get(end).hasNameOf(lines.get(from))) {
            end++;
        }
        return end;
    }
}
