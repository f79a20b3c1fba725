package org.gongyak.server.exchange.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Spot;
import org.gongyak.card.source.Origin;
import org.gongyak.card.source.SourceMap;
import org.gongyak.card.source.SourceText;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.part.Level;
import org.gongyak.server.report.card.CardMark;
import org.gongyak.server.report.card.CardMarks;

/** The marks that findings leave in the original: {@code o-3} are the words the third finding is about, {@code o-3-2} its second place. */
final class OriginalMarks {
    private final Map<Origin, List<Placed>> byOrigin = new HashMap<>();
    private final List<List<String>> byFinding = new ArrayList<>();

    /** A mark whose words are still known by their source. */
    private record Placed(String id, String finding, Level level, SourceText words) {}

    private OriginalMarks() {}

    /**
     * The marks of findings in the order of their numbers.
     *
     * @param map where the card's texts stand in the original; empty for findings about the original itself
     */
    static OriginalMarks of(List<Finding> findings, Optional<SourceMap> map) {
        OriginalMarks marks = new OriginalMarks();
        for (Finding finding : findings) {
            List<String> ids = new ArrayList<>();
            marks.byFinding.add(ids);
            marks.add(ids, finding, finding.at(), map);
            finding.related().forEach(quote -> marks.add(ids, finding, quote, map));
        }
        return marks;
    }

    private void add(List<String> ids, Finding finding, Quote quote, Optional<SourceMap> map) {
        source(quote, map).filter(words -> !words.isEmpty()).ifPresent(words -> {
            String number = "o-" + byFinding.size();
            String id = ids.isEmpty() ? number : number + "-" + (ids.size() + 1);
            ids.add(id);
            String anchor = CardMarks.findingAnchor(byFinding.size());
            Placed placed = new Placed(id, anchor, CardMarks.level(finding.severity()), words);
            byOrigin.computeIfAbsent(words.originAt(0), origin -> new ArrayList<>())
                    .add(placed);
        });
    }

    private static Optional<SourceText> source(Quote quote, Optional<SourceMap> map) {
        Optional<SourceText> whole = switch (quote.spot()) {
            case Spot.InSource source -> Optional.of(source.text());
            case Spot.InCard card -> map.flatMap(texts -> texts.find(card.path()));
        };
        return whole.filter(text -> quote.end() <= text.length()).map(text -> text.slice(quote.start(), quote.end()));
    }

    /** The marks that lie in a paragraph, with their places in its text. */
    List<CardMark> in(SourceText paragraph) {
        if (paragraph.isEmpty()) {
            return List.of();
        }
        List<CardMark> marks = new ArrayList<>();
        for (Placed placed : byOrigin.getOrDefault(paragraph.originAt(0), List.of())) {
            int start = indexOf(paragraph, placed.words.offsetAt(0));
            int end = indexOf(paragraph, placed.words.offsetAt(placed.words.length() - 1)) + 1;
            marks.add(new CardMark(placed.id, placed.finding, placed.level, start, Math.max(start, end)));
        }
        return marks;
    }

    /** The first character at or behind an offset of the source; offsets never fall within a paragraph. */
    private static int indexOf(SourceText paragraph, int offset) {
        int low = 0;
        int high = paragraph.length() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (paragraph.offsetAt(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Ways to the places of a finding in the original, by its number from 1. */
    List<Link> jumps(int number, String label) {
        List<Link> jumps = new ArrayList<>();
        for (String id : byFinding.get(number - 1)) {
            jumps.add(new Link(jumps.isEmpty() ? label : label + " " + (jumps.size() + 1), "#" + id));
        }
        return jumps;
    }
}
