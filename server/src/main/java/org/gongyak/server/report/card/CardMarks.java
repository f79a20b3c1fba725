package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyak.card.CardPath;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Spot;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.part.Level;

/**
 * The marks that findings leave in a card: {@code c-3} are the words the third finding is about, {@code c-3-2} the second place it names.
 * Made for one page; it notes which texts the page shows, so that a jump never leads to a place that is not there.
 */
public final class CardMarks {
    private final Map<CardPath, List<CardMark>> byPath = new HashMap<>();
    private final List<List<CardMark>> byFinding = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();

    private CardMarks() {}

    /** The findings keep their order: the first is number 1. */
    public static CardMarks of(List<Finding> findings) {
        CardMarks marks = new CardMarks();
        findings.forEach(marks::add);
        return marks;
    }

    /** The anchor of a finding in the list, by its number from 1. */
    public static String findingAnchor(int number) {
        return "finding-" + number;
    }

    /** Ways to the places of a finding that the page shows, by its number from 1; the first is the place itself. */
    public List<Link> jumps(int number, String label) {
        List<Link> jumps = new ArrayList<>();
        for (CardMark mark : byFinding.get(number - 1)) {
            if (shown.contains(mark.id())) {
                jumps.add(new Link(jumps.isEmpty() ? label : label + " " + (jumps.size() + 1), "#" + mark.id()));
            }
        }
        return jumps;
    }

    /** The text at a path of the card with its marks, which the page shows from now on. */
    MarkedText text(CardPath path, String text) {
        List<CardMark> marks = byPath.getOrDefault(path, List.of());
        marks.forEach(mark -> shown.add(mark.id()));
        return MarkedText.of(text, marks);
    }

    private void add(Finding finding) {
        List<CardMark> marks = new ArrayList<>();
        byFinding.add(marks);
        String id = "c-" + byFinding.size();
        add(marks, id, finding.severity(), finding.at());
        for (Quote related : finding.related()) {
            add(marks, id + "-" + (marks.size() + 1), finding.severity(), related);
        }
    }

    private void add(List<CardMark> marks, String id, Severity severity, Quote quote) {
        if (quote.spot() instanceof Spot.InCard spot) {
            CardMark mark =
                    new CardMark(id, findingAnchor(byFinding.size()), level(severity), quote.start(), quote.end());
            marks.add(mark);
            byPath.computeIfAbsent(spot.path(), path -> new ArrayList<>()).add(mark);
        }
    }

    /** The level that pages show a severity as. */
    public static Level level(Severity severity) {
        return switch (severity) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case NOTE -> Level.NOTE;
        };
    }
}
