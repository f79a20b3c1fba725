package org.gongyak.card.check;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.PartialDate;

/** The day that divides what a card may call done from what it may only plan. It comes from the card itself, never from today. */
public final class Reference {
    private Reference() {}

    /** The stated reference date (기준일), else the end of the current period, else the end of the last row that reports. */
    public static Optional<LocalDate> of(Card card) {
        return card.referenceDate()
                .or(() -> lastEnd(card, Tense.CURRENT))
                .or(() -> card.period().flatMap(period -> period.range()).flatMap(Reference::end))
                .or(() -> lastEnd(card, Tense.PAST));
    }

    private static Optional<LocalDate> lastEnd(Card card, Tense tense) {
        return card.progress().stream()
                .filter(row -> row.tense() == tense)
                .map(PeriodProgress::range)
                .flatMap(Optional::stream)
                .flatMap(range -> end(range).stream())
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> end(DateRange range) {
        return range.until().map(PartialDate::last);
    }
}
