package org.gongyak.document.recognise;

import java.util.List;
import java.util.Optional;
import org.gongyak.document.recognise.form.PeriodLabel;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.money.MoneyHead;
import org.gongyak.document.recognise.money.MoneyHeads;

/**
 * Rows of a table, cut into parts. What each row is depends on those below it and takes a look at all its cells, so it is told once,
 * when it is first asked for.
 */
final class TableCut implements Piece {
    private final List<Row> rows;
    private final KindOfRow[] told;
    private final MoneyHeads heads;

    TableCut(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.told = new KindOfRow[rows.size()];
        this.heads = new MoneyHeads(rows);
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * One part: a head with its rows, or a row that stands alone.
     *
     * @param money the head of a money table
     */
    record Part(RowKind kind, List<Row> rows, Optional<MoneyHead> money) {}

    private KindOfRow kind(int at) {
        KindOfRow known = Optional.ofNullable(told[at]).orElseGet(() -> KindOfRow.tell(rows, at, heads));
        told[at] = known;
        return known;
    }

    /** The part that begins at a row. */
    Part part(int at) {
        KindOfRow kind = kind(at);
        return new Part(kind.kind(), rows.subList(at, end(at, kind)), kind.money());
    }

    private int end(int start, KindOfRow first) {
        int end = start + first.money().map(MoneyHead::depth).orElse(1);
        int most = Math.min(rows.size(), start + first.kind().mostRows());
        while (end < most && goesOn(first.kind(), end)) {
            end++;
        }
        return end;
    }

    /** A heading beside rows ends the part above it; in a table of periods such a cell is the label of one. */
    private boolean goesOn(RowKind kind, int at) {
        boolean heading = SideHeading.find(rows, at)
                .filter(side -> kind != RowKind.PROGRESS
                        || !PeriodLabel.fits(side.heading().text()))
                .isPresent();
        return !heading && kind.takes(kind(at).kind(), rows.get(at));
    }
}
