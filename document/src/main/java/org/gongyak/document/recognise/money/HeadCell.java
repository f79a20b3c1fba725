package org.gongyak.document.recognise.money;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.Levels;
import org.gongyak.card.money.Stage;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.layout.RowCell;

/**
 * A cell as the head of a money table: what it says of the figures below it.
 *
 * @param time the kind of time column it heads
 * @param level whose money it names
 * @param stage how far the money is
 */
record HeadCell(RowCell cell, Bucket.Kind time, Optional<Level> level, Optional<Stage> stage) {
    private static final int LONGEST = 20;
    private static final Levels ALONE = Levels.among(List.of());

    static HeadCell of(RowCell cell) {
        String words = cell.squeezed();
        return Form.holdsHangul(words)
                ? new HeadCell(cell, time(cell), ALONE.find(words), MoneyStages.overColumn(words))
                : new HeadCell(cell, time(cell), Optional.empty(), Optional.empty());
    }

    private static Bucket.Kind time(RowCell cell) {
        return cell.text().length() > LONGEST
                ? Bucket.Kind.UNKNOWN
                : Buckets.kind(cell.text().toString());
    }

    /** Whether a cell names a time, be it a year, a sum or what comes after the term. */
    static boolean isTime(RowCell cell) {
        return time(cell) != Bucket.Kind.UNKNOWN;
    }

    boolean isTime() {
        return time != Bucket.Kind.UNKNOWN;
    }

    boolean isSpan() {
        return time == Bucket.Kind.SPAN;
    }

    boolean isWide() {
        return cell.cell().columnSpan() > 1;
    }
}
