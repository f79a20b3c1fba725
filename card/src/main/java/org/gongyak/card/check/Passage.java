package org.gongyak.card.check;

import java.util.List;
import org.gongyak.card.CardPath;
import org.gongyak.card.source.SourceText;

/** A text of the card or the document, together with where it stands. */
public record Passage(Spot spot, String text) {

    public static Passage of(CardPath path, String text) {
        return new Passage(new Spot.InCard(path), text);
    }

    public static Passage of(SourceText text) {
        return new Passage(new Spot.InSource(text), text.toString());
    }

    /** Whether any of some words stands in it: a cheap look before a thorough one. */
    public boolean hasAny(List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Quotes a part of it, from {@code start} to {@code end}. */
    public Quote quote(int start, int end) {
        return new Quote(spot, text.substring(start, end), start, end);
    }

    /** Quotes all of it. */
    public Quote quote() {
        return quote(0, text.length());
    }
}
