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
    /** A text shorter than this says little without its neighbours. */
    private static final int SHORT = 16;

    private static final String PARTING = " │ ";

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

    /** The paragraph that holds a place, without the file's markup; for a short cell the whole row of its table. */
    Optional<Where.Passage> around(Place place) {
        return Optional.ofNullable(ordinals.get(place.address())).flatMap(ordinal -> {
            Optional<Where.Passage> marked = marked(paragraphs.get(ordinal), place);
            return marked.map(passage -> passage.text().length() < SHORT ? inRow(ordinal, passage) : passage);
        });
    }

    private Where.Passage inRow(int ordinal, Where.Passage cell) {
        String row = rowOf(ordinal);
        if (row.isEmpty()) {
            return cell;
        }
        int first = ordinal;
        while (first > 0 && rowOf(first - 1).equals(row)) {
            first--;
        }
        int end = ordinal + 1;
        while (end < paragraphs.size() && rowOf(end).equals(row)) {
            end++;
        }
        String before = joined(first, ordinal);
        int shift = before.isEmpty() ? 0 : before.length() + PARTING.length();
        return new Where.Passage(joined(first, end), cell.start() + shift, cell.end() + shift);
    }

    private String joined(int first, int end) {
        return String.join(PARTING, paragraphs.subList(first, end));
    }

    /** The address of the row of the outermost table, or nothing. */
    private String rowOf(int ordinal) {
        String address = paragraphs.get(ordinal).originAt(0).address();
        int cell = address.indexOf("/cell[");
        return cell < 0 ? "" : address.substring(0, cell);
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
