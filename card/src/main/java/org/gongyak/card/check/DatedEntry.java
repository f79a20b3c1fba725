package org.gongyak.card.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.FoundDate;

/**
 * A progress entry together with the time it took place.
 *
 * @param range as exact as written
 * @param quote the words that say so
 */
public record DatedEntry(PlacedEntry placed, DateRange range, Quote quote) {

    static List<DatedEntry> listOf(Subject subject) {
        Map<Spot, List<DatedText>> dates = new HashMap<>();
        for (DatedText dated : subject.dates()) {
            dates.computeIfAbsent(dated.passage().spot(), spot -> new ArrayList<>())
                    .add(dated);
        }
        List<DatedEntry> all = new ArrayList<>();
        for (PlacedEntry placed : subject.entries()) {
            List<DatedText> own = placed.texts().stream()
                    .flatMap(text -> dates.getOrDefault(text.spot(), List.of()).stream())
                    .toList();
            find(placed, own).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<DatedEntry> find(PlacedEntry placed, List<DatedText> own) {
        Optional<DateRange> when = placed.entry().when().flatMap(stated -> stated.range());
        if (when.isPresent()) {
            Quote quote = own.stream()
                    .filter(dated -> dated.date().range().equals(when))
                    .map(DatedText::quote)
                    .findFirst()
                    .orElseGet(() -> placed.title().quote());
            return Optional.of(new DatedEntry(placed, when.get(), quote));
        }
        return own.stream()
                .filter(DatedEntry::leads)
                .findFirst()
                .flatMap(dated -> dated.date().range().map(range -> new DatedEntry(placed, range, dated.quote())));
    }

    /** A date that opens a line, or closes it in brackets, dates what the line speaks of; one in its middle may be about anything. */
    private static boolean leads(DatedText dated) {
        FoundDate date = dated.date();
        String text = dated.passage().text();
        String before = text.substring(0, date.start()).strip();
        String after = text.substring(date.end()).strip();
        return before.isEmpty() || before.equals("(") || (before.endsWith("(") && after.equals(")"));
    }
}
