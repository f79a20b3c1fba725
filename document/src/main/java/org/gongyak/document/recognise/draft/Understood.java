package org.gongyak.document.recognise.draft;

import java.util.HashSet;
import java.util.Set;

/**
 * How much of what a pledge card says was understood in a stretch of a document: whether it is a card at all. A list of pledges gives
 * numbers, titles and perhaps a department each; a card says more, be it a lot of one kind or something of two kinds.
 */
final class Understood {
    private static final int FEWEST = 3;
    private static final int FEWEST_KINDS = 2;

    private final Set<String> kinds = new HashSet<>();
    private int count;

    /** A label that only names the pledge. */
    void name() {
        count++;
    }

    /** A field, or another part, such as {@code money}. */
    void part(String kind) {
        kinds.add(kind);
        count++;
    }

    boolean isCard() {
        return kinds.size() >= FEWEST_KINDS || count >= FEWEST;
    }
}
