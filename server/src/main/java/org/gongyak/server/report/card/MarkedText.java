package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.gongyak.server.platform.page.part.Level;

/** A text of a card, cut where findings begin and end. Its pieces put together are the text again. */
public record MarkedText(List<Piece> pieces) {

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /** A part of the text under one set of findings, or under none. */
    public sealed interface Piece {
        String text();
    }

    /** Words nothing was found in. */
    public record Plain(String text) implements Piece {}

    /**
     * Words a finding is about.
     *
     * @param level of the worst of its findings
     * @param ids the places that begin here, which findings jump to
     * @param finding where the worst of its findings stands in the list, {@code #finding-3}
     */
    public record Marked(String text, Level level, List<String> ids, String finding) implements Piece {
        public Marked {
            ids = List.copyOf(ids);
        }
    }

    public static MarkedText plain(String text) {
        return new MarkedText(text.isEmpty() ? List.of() : List.of(new Plain(text)));
    }

    /** Cuts a text at its marks; where several lie on each other the worst gives the colour. */
    public static MarkedText of(String text, List<CardMark> marks) {
        if (marks.isEmpty()) {
            return plain(text);
        }
        List<CardMark> fitting =
                marks.stream().map(mark -> mark.within(text.length())).toList();
        if (text.isEmpty()) {
            return new MarkedText(List.of(marked("", fitting, fitting)));
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        fitting.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
        List<Piece> pieces = new ArrayList<>();
        int start = cuts.removeFirst();
        for (int end : cuts) {
            pieces.add(piece(text, start, end, fitting));
            start = end;
        }
        return new MarkedText(pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    private static Piece piece(String text, int start, int end, List<CardMark> marks) {
        List<CardMark> over = marks.stream()
                .filter(mark -> mark.start() <= start && mark.end() >= end)
                .toList();
        List<CardMark> beginning =
                over.stream().filter(mark -> mark.start() == start).toList();
        String words = text.substring(start, end);
        return over.isEmpty() ? new Plain(words) : marked(words, over, beginning);
    }

    private static Marked marked(String words, List<CardMark> over, List<CardMark> beginning) {
        CardMark worst =
                over.stream().min(Comparator.comparing(CardMark::level)).orElseThrow();
        return new Marked(
                words, worst.level(), beginning.stream().map(CardMark::id).toList(), "#" + worst.finding());
    }
}
