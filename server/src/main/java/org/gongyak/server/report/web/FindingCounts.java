package org.gongyak.server.report.web;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.Badge;
import org.gongyak.server.platform.page.part.Level;
import org.gongyak.server.report.Summary;

/** How many errors and warnings a card has, a badge each; none for what it has none of. */
public final class FindingCounts {
    private FindingCounts() {}

    public static List<Badge> of(Summary summary, Visit visit) {
        List<Badge> badges = new ArrayList<>();
        add(badges, Level.ERROR, summary.errors(), visit);
        add(badges, Level.WARNING, summary.warnings(), visit);
        return badges;
    }

    private static void add(List<Badge> badges, Level level, int count, Visit visit) {
        if (count > 0) {
            Badge badge = level.badge(visit.words());
            badges.add(new Badge(badge.word() + " " + count, badge.tone(), badge.outlined(), badge.icon()));
        }
    }
}
