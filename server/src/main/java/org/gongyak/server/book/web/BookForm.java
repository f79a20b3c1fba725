package org.gongyak.server.book.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.document.write.book.BookFormat;
import org.gongyak.document.write.book.BookKind;
import org.gongyak.server.book.BookOrder;
import org.gongyak.server.platform.page.Visit;

/**
 * The form that asks for a book, as it is sent.
 *
 * @param kind {@code plan} or {@code report}
 * @param format {@code hwpx} or {@code pdf}
 * @param period its key; blank for the latest cards
 * @param title blank for the usual one
 */
public record BookForm(String kind, String format, String period, String title) {

    /** One value of a field that can be chosen. */
    public record Choice(String key, String label) {}

    /** What can be chosen. */
    public record Choices(List<Choice> kinds, List<Choice> formats, List<Choice> periods) {}

    static Choices choices(List<ReportingPeriod> periods, Visit visit) {
        return new Choices(
                Stream.of(BookKind.REPORT, BookKind.PLAN)
                        .map(kind -> new Choice(key(kind), BookWords.kind(kind, visit)))
                        .toList(),
                Stream.of(BookFormat.values())
                        .map(format -> new Choice(format.toString(), format.name()))
                        .toList(),
                Stream.concat(
                                Stream.of(new Choice("", visit.say("book.latest"))),
                                periods.stream()
                                        .map(period -> new Choice(period.toString(), BookWords.period(period, visit))))
                        .toList());
    }

    /** The same order once more, as hidden fields. */
    static BookForm of(BookOrder order) {
        return new BookForm(
                key(order.kind()),
                order.format().toString(),
                order.period().map(ReportingPeriod::toString).orElse(""),
                order.title());
    }

    /** Empty for what no form of ours sends. */
    Optional<BookOrder> order() {
        Optional<ReportingPeriod> named = ReportingPeriod.find(period);
        if (named.isEmpty() && !period.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(BookKind.values())
                .filter(it -> key(it).equals(kind))
                .findFirst()
                .flatMap(it -> Arrays.stream(BookFormat.values())
                        .filter(target -> target.toString().equals(format))
                        .findFirst()
                        .map(target -> BookOrder.of(it, target, title, named)));
    }

    private static String key(BookKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
