package org.gongyak.server.platform.page.part;

import java.util.List;
import org.gongyak.server.platform.page.Link;

/**
 * One finding or issue in a list.
 *
 * @param anchor the id of this item, to come back to from a mark
 * @param code the check, {@code money.column-sum}
 * @param message what is wrong, where, and how to mend it
 * @param quote the words it is about; blank if none
 * @param jumps to its places in the original and on the card
 */
public record FindingItem(String anchor, Level level, String code, String message, String quote, List<Link> jumps) {

    public FindingItem {
        jumps = List.copyOf(jumps);
    }
}
