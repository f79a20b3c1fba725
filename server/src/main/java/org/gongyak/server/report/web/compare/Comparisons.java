package org.gongyak.server.report.web.compare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongyak.card.Card;
import org.gongyak.card.compare.Comparison;
import org.gongyak.card.compare.Difference;
import org.gongyak.card.compare.Section;
import org.gongyak.card.text.WordDiff;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.format.Counter;

/** Makes the view of two cards' differences. */
final class Comparisons {
    private final CardPlaces before;
    private final CardPlaces after;
    private final Visit visit;

    private Comparisons(Card before, Card after, Visit visit) {
        this.before = new CardPlaces(before);
        this.after = new CardPlaces(after);
        this.visit = visit;
    }

    static ComparisonView of(Card before, String beforeName, Card after, String afterName, Visit visit) {
        Comparison comparison = Comparison.of(before, after);
        Comparisons words = new Comparisons(before, after, visit);
        return new ComparisonView(
                beforeName,
                afterName,
                words.count(comparison),
                comparison.bySection().entrySet().stream()
                        .map(section -> new ComparisonView.Part(
                                visit.language().pick(section.getKey().label()),
                                section.getValue().stream().map(words::row).toList()))
                        .toList());
    }

    private String count(Comparison comparison) {
        String total = visit.formats().counts().of(comparison.differences().size(), Counter.CHANGE);
        String kinds = Arrays.stream(Difference.Kind.values())
                .filter(kind -> comparison.counts().getOrDefault(kind, 0) > 0)
                .map(kind -> word(kind) + " " + comparison.counts().get(kind))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? visit.say("compare.same") : visit.say("compare.count", total, kinds);
    }

    private ComparisonView.Row row(Difference difference) {
        List<WordDiff.Piece> words = difference.section() == Section.REFERENCE_DATE
                ? WordDiff.between(day(difference.textBefore()), day(difference.textAfter()))
                : difference.words();
        return new ComparisonView.Row(
                word(difference.kind()),
                place(difference),
                without(WordDiff.Kind.ADDED, words),
                without(WordDiff.Kind.REMOVED, words));
    }

    /** A date of the card's JSON as pages write it; empty stays empty. */
    private String day(String date) {
        return date.isEmpty() ? "" : visit.formats().dates().day(LocalDate.parse(date));
    }

    private String word(Difference.Kind kind) {
        return visit.say("compare." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String place(Difference difference) {
        return difference
                .after()
                .map(after::of)
                .or(() -> difference.before().map(before::of))
                .orElse("");
    }

    private static List<WordDiff.Piece> without(WordDiff.Kind kind, List<WordDiff.Piece> words) {
        return words.stream().filter(piece -> piece.kind() != kind).toList();
    }
}
