package org.gongyak.server.book;

import java.time.Instant;
import java.util.Optional;
import org.gongyak.server.organization.TermKey;
import org.gongyak.server.platform.Sha256;

/**
 * An order with what became of it.
 *
 * @param cards how many it holds
 * @param leftOut pledges of the register that had no such card
 * @param state as it is kept; see {@link #seen}
 * @param post who asked for it
 * @param content the hash of its file, once it is done
 */
public record Book(
        BookId id,
        TermKey term,
        BookOrder order,
        int cards,
        int leftOut,
        BookState state,
        String post,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<Sha256> content) {

    /** The state for those who look: a book that is being made by nobody was interrupted. */
    public BookState seen(boolean hasJob) {
        return state == BookState.RUNNING && !hasJob ? BookState.INTERRUPTED : state;
    }

    /** The name of its file. */
    public String fileName() {
        String title = order.title().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
        return title + order.period().map(period -> "_" + period).orElse("") + "." + order.format();
    }
}
