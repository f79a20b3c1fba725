package org.gongyak.document.write.book.ledger;

import java.util.ArrayList;
import java.util.List;

/** How often something was found, on how many cards, and on which ones first. */
public final class Tally {
    private static final int NAMED = 5;

    private final List<String> names = new ArrayList<>();
    private int cards;
    private int times;

    void add(String name, int found) {
        if (found == 0) {
            return;
        }
        times += found;
        cards++;
        if (names.size() < NAMED) {
            names.add(name);
        }
    }

    public int times() {
        return times;
    }

    public int cards() {
        return cards;
    }

    /** The first few cards. */
    public List<String> names() {
        return List.copyOf(names);
    }
}
