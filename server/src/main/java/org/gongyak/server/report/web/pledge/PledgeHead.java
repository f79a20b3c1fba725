package org.gongyak.server.report.web.pledge;

import java.util.List;
import java.util.Optional;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.part.Badge;

/**
 * What stands above every page of a pledge.
 *
 * @param source the card's own word for the state where it is another; blank if it is not
 * @param rate as stated; blank if it is not
 * @param notice what the reader should know first, such as a new number; blank if nothing
 */
public record PledgeHead(
        String number, Optional<Badge> state, String source, String rate, String notice, List<Tab> tabs) {

    public PledgeHead {
        tabs = List.copyOf(tabs);
    }

    /** A way to one of the pledge's pages. */
    public record Tab(Link link, boolean isCurrent) {}
}
