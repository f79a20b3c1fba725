package org.gongyak.card.check.period;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.DateText;

/** A row of the progress table whose range is known, with its place. */
record Row(int index, PeriodProgress progress, DateRange range) {

    /** The rows with a range, in the order of time: a form that puts the newest row first is turned round. */
    static List<Row> inOrderOfTime(Card card) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < card.progress().size(); i++) {
            int index = i;
            PeriodProgress progress = card.progress().get(i);
            progress.range().ifPresent(range -> rows.add(new Row(index, progress, range)));
        }
        boolean newestFirst = rows.size() > 1 && isLater(rows.getFirst(), rows.getLast());
        return newestFirst ? rows.reversed() : rows;
    }

    private static boolean isLater(Row row, Row other) {
        int tense = row.progress().tense().compareTo(other.progress().tense());
        return tense > 0
                || (tense == 0 && row.range().firstDay().isAfter(other.range().firstDay()));
    }

    Passage label() {
        return Passage.of(CardPath.of("progress", index, "label"), progress.label());
    }

    /** The words of the label that state the range, else the whole label. */
    Quote quote() {
        Passage label = label();
        return DateText.findAll(label.text()).stream()
                .filter(date -> date.range().filter(range::equals).isPresent())
                .findFirst()
                .map(date -> label.quote(date.start(), date.end()))
                .orElseGet(label::quote);
    }

    boolean speaksOf(String... words) {
        return Arrays.stream(words).anyMatch(progress.label()::contains);
    }
}
