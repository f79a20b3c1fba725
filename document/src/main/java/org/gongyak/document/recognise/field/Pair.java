package org.gongyak.document.recognise.field;

import java.util.List;
import java.util.stream.IntStream;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/**
 * A label with its value, in two cells.
 *
 * @param field what the label names
 */
public record Pair(String field, RowCell label, RowCell value) {
    /** The field of a label that the form does not know. */
    static final String UNKNOWN = "fact";

    static Pair of(RowCell label, RowCell value) {
        return new Pair(label.field().orElse(UNKNOWN), label, value);
    }

    /** The labelled values of a row. */
    public static List<Pair> inRow(Row row) {
        List<RowCell> cells = row.filled();
        return places(cells).stream()
                .map(i -> of(cells.get(i), cells.get(i + 1)))
                .toList();
    }

    /**
     * The positions of labels that have a value behind them. Where every other cell is a label the row is read in pairs, so that a value
     * such as 공약사업 may be a label's word; a row of nothing but labels is the head of a list and holds none.
     */
    static List<Integer> places(List<RowCell> cells) {
        boolean even = cells.size() % 2 == 0;
        boolean alternating = even
                && IntStream.range(0, cells.size())
                        .allMatch(i -> i % 2 != 0 || cells.get(i).isLabel());
        boolean paired = alternating && !cells.stream().allMatch(RowCell::isLabel);
        return IntStream.range(0, cells.size() - 1)
                .filter(i -> paired ? i % 2 == 0 : opens(cells, i))
                .boxed()
                .toList();
    }

    private static boolean opens(List<RowCell> cells, int at) {
        return cells.get(at).isLabel() && !cells.get(at + 1).isLabel();
    }
}
