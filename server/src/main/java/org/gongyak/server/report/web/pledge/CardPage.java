package org.gongyak.server.report.web.pledge;

import java.util.List;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.part.Badge;
import org.gongyak.server.platform.page.part.FindingList;
import org.gongyak.server.report.card.CardView;

/**
 * One revision of a card with what was found in it.
 *
 * @param revision 2026년 하반기 제3판
 * @param saved who saved it, and when
 * @param newer the way to the latest revision of the period; empty if this is it
 * @param counts how many errors and warnings there are
 * @param files the card as files
 */
public record CardPage(
        String revision,
        String saved,
        List<Link> newer,
        List<Period> periods,
        List<Badge> counts,
        List<Link> files,
        CardView card,
        FindingList findings) {

    public CardPage {
        newer = List.copyOf(newer);
        periods = List.copyOf(periods);
        counts = List.copyOf(counts);
        files = List.copyOf(files);
    }

    /** A way to the card of one period. */
    public record Period(Link link, boolean isCurrent) {}
}
