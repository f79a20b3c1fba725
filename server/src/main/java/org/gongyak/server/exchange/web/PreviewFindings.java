package org.gongyak.server.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.check.Finding;
import org.gongyak.card.source.Issue;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.FindingItem;
import org.gongyak.server.platform.page.part.FindingList;
import org.gongyak.server.platform.page.part.Level;
import org.gongyak.server.report.card.CardMarks;

/** What the page lists: the findings with ways to both of their places, and what was not understood while reading. */
final class PreviewFindings {
    private final Visit visit;
    private final OriginalMarks original;
    private final Optional<CardMarks> card;
    private final List<FindingItem> items = new ArrayList<>();

    private PreviewFindings(Visit visit, OriginalMarks original, Optional<CardMarks> card) {
        this.visit = visit;
        this.original = original;
        this.card = card;
    }

    /** To be made after the card's view, which says which places there are to jump to. */
    static FindingList of(
            List<Finding> findings, List<Issue> issues, OriginalMarks original, Optional<CardMarks> card, Visit visit) {
        PreviewFindings list = new PreviewFindings(visit, original, card);
        findings.forEach(list::add);
        issues.forEach(list::add);
        return FindingList.of(list.items);
    }

    private void add(Finding finding) {
        int number = items.size() + 1;
        List<Link> jumps = new ArrayList<>(original.jumps(number, visit.say("original")));
        card.ifPresent(marks -> jumps.addAll(marks.jumps(number, visit.say("card"))));
        items.add(new FindingItem(
                CardMarks.findingAnchor(number),
                CardMarks.level(finding.severity()),
                finding.code(),
                visit.language().pick(finding.message()),
                finding.at().text(),
                jumps));
    }

    private void add(Issue issue) {
        List<Link> jumps = issue
                .place()
                .map(place -> new Link(visit.say("original"), "#" + OriginalView.anchor(place.address())))
                .stream()
                .toList();
        items.add(new FindingItem(
                "issue-" + (items.size() + 1),
                Level.NOTE,
                issue.code(),
                visit.language().pick(issue.message()),
                issue.quote(),
                jumps));
    }
}
