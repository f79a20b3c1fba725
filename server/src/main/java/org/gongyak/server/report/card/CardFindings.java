package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.FindingItem;
import org.gongyak.server.platform.page.part.FindingList;

/** The findings of a card as its page lists them. */
public final class CardFindings {
    private CardFindings() {}

    /** To be made after the card's view, which says which places there are to jump to. */
    public static FindingList of(List<Finding> findings, CardMarks marks, Visit visit) {
        List<FindingItem> items = new ArrayList<>();
        for (Finding finding : findings) {
            int number = items.size() + 1;
            items.add(new FindingItem(
                    CardMarks.findingAnchor(number),
                    CardMarks.level(finding.severity()),
                    finding.code(),
                    visit.language().pick(finding.message()),
                    finding.at().text(),
                    marks.jumps(number, visit.say("card"))));
        }
        return FindingList.of(items);
    }
}
