package org.gongyak.card.compare;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.CardPath;
import org.gongyak.card.text.WordDiff;

/**
 * One difference between two states of a card.
 *
 * @param before where it stands in the earlier card; empty for what was added
 * @param after where it stands in the later card; empty for what was removed
 * @param textBefore its words there, or empty
 * @param textAfter its words there, or empty
 */
public record Difference(
        Kind kind, Optional<CardPath> before, Optional<CardPath> after, String textBefore, String textAfter) {

    /** What happened to a part. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** It stands elsewhere, under another period or group or in another order; changes of its words are apart. */
        MOVED
    }

    static Difference added(CardPath path, String text) {
        return new Difference(Kind.ADDED, Optional.empty(), Optional.of(path), "", text);
    }

    static Difference removed(CardPath path, String text) {
        return new Difference(Kind.REMOVED, Optional.of(path), Optional.empty(), text, "");
    }

    static Difference between(Kind kind, Side before, Side after) {
        return new Difference(kind, Optional.of(before.path()), Optional.of(after.path()), before.text(), after.text());
    }

    public Section section() {
        return Section.of(after.or(() -> before).orElseThrow());
    }

    /** The two texts word by word, for marking. */
    public List<WordDiff.Piece> words() {
        return WordDiff.between(textBefore, textAfter);
    }
}
