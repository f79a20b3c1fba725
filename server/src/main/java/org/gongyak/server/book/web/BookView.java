package org.gongyak.server.book.web;

import java.util.Optional;
import org.gongyak.server.book.BookState;

/**
 * A book on its page.
 *
 * @param address of the page
 * @param again where the same order is sent once more
 * @param state how far it is, as those see it who look
 * @param row what the list says of it
 * @param explanation what the state means and what to do
 * @param leftOut pledges that are not in it; blank if all are
 * @param done cards that are laid out
 * @param progress the same in words
 * @param order to start it once more
 * @param hash of the file
 */
public record BookView(
        String address,
        String again,
        BookState state,
        BookRow row,
        String explanation,
        String leftOut,
        int done,
        int cards,
        String progress,
        BookForm order,
        Optional<String> hash) {

    public boolean isRunning() {
        return state == BookState.RUNNING;
    }

    public boolean isDone() {
        return state == BookState.DONE;
    }
}
