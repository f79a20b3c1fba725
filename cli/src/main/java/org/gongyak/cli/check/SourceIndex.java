package org.gongyak.cli.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Place;
import org.gongyak.card.source.SourceText;

/** The paragraphs of a document by their addresses. */
final class SourceIndex {
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final List<SourceText> paragraphs;

    SourceIndex(Document document) {
        paragraphs = document.paragraphs().stream()
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            ordinals.putIfAbsent(paragraphs.get(i).originAt(0).address(), i);
        }
    }

    /** The line where there are lines, else the number of the paragraph. */
    long orderOf(Place place) {
        return place.line().isPresent()
                ? place.line().getAsInt()
                : ordinals.getOrDefault(place.address(), paragraphs.size());
    }

    /** The paragraph that holds a place, without the file's markup. */
    Optional<Where.Passage> around(Place place) {
        return Optional.ofNullable(ordinals.get(place.address()))
                .map(paragraphs::get)
                .flatMap(paragraph -> marked(paragraph, place));
    }

    private static Optional<Where.Passage> marked(SourceText paragraph, Place place) {
        int start = 0;
        while (start < paragraph.length() && !begins(paragraph, start, place)) {
            start++;
        }
        int end = start;
        while (end < paragraph.length() && paragraph.place(start, end + 1).end() <= place.end()) {
            end++;
        }
        return start == paragraph.length()
                ? Optional.empty()
                : Optional.of(new Where.Passage(paragraph.toString(), start, end));
    }

    private static boolean begins(SourceText paragraph, int at, Place place) {
        Place here = paragraph.place(at, at + 1);
        return here.line().equals(place.line()) && here.start() == place.start();
    }
}
