package org.gongyak.cli.check;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.gongyak.card.check.Finding;

/**
 * A finding with its places.
 *
 * @param card which card of the file it is about, counted from 0; empty for what is in no card
 * @param related the other places, in the finding's own order
 */
record Located(Finding finding, OptionalInt card, Where at, List<Where> related) {

    /** By where it stands, and at one place the heaviest first. */
    static final Comparator<Located> IN_READING_ORDER = Comparator.<Located>comparingLong(
                    located -> located.at().order())
            .thenComparingInt(located -> located.at().start())
            .thenComparing(located -> located.finding().severity());

    Located {
        related = List.copyOf(related);
    }
}
