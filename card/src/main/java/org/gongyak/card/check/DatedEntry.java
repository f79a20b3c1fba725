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
        boolean found = own.stream().anyMatch(dated -> dated.date().range().equals(when));
        if (when.isPresent() && !found) {
            return Optional.of(new DatedEntry(placed, when.get(), placed.title().quote()));
        }
        return own.stream()
                .filter(dated -> when.isEmpty() || dated.date().range().equals(when))
                .filter(dated -> leads(dated) || isAttribute(dated, placed))
                .findFirst()
                .flatMap(dated -> dated.date().range().map(range -> new DatedEntry(placed, range, dated.quote())));
    }

    private static boolean isAttribute(DatedText dated, PlacedEntry placed) {
        for (int i = 0; i < placed.entry().details().size(); i++) {
            if (placed.entry().details().get(i).label().isPresent()
                    && placed.detail(i).spot().equals(dated.passage().spot())) {
                // Without a time of its own an entry is not dated by just any of its attributes.
                return placed.entry().when().isPresent();
            }
        }
        return false;
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
