package org.gongyak.server.report.web.pledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.Pages;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.EmptyState;
import org.gongyak.server.platform.page.part.FindingList;
import org.gongyak.server.report.Revision;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.Summary;
import org.gongyak.server.report.card.CardFindings;
import org.gongyak.server.report.card.CardMarks;
import org.gongyak.server.report.card.CardView;
import org.gongyak.server.report.web.FindingCounts;
import org.gongyak.server.report.web.PeriodWords;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the page of one revision, and the page that stands where there is none yet. */
@Component
final class CardPages {
    private final Pages pages;
    private final PledgeFrame frame;

    CardPages(Pages pages, PledgeFrame frame) {
        this.pages = pages;
        this.frame = frame;
    }

    View page(FoundPledge pledge, Revision revision, Visit visit) {
        return pages.page(
                "pledge/card",
                Map.of(
                        "page", frame.page(pledge, PledgeFrame.Place.CARD, visit),
                        "head", frame.head(pledge, PledgeFrame.Place.CARD, visit),
                        "view", view(pledge, revision, visit)));
    }

    /** For a pledge without any card, or a period without one. */
    View empty(FoundPledge pledge, String why, Visit visit) {
        List<Link> others = periods(pledge, visit).toList();
        return pages.page(
                "pledge/empty",
                Map.of(
                        "page", frame.page(pledge, PledgeFrame.Place.CARD, visit),
                        "head", frame.head(pledge, PledgeFrame.Place.CARD, visit),
                        "empty", new EmptyState(why, others)));
    }

    private static CardPage view(FoundPledge pledge, Revision revision, Visit visit) {
        Card card = revision.body().card();
        List<Finding> findings = revision.findings().list();
        CardMarks marks = CardMarks.of(findings);
        // The view comes first: a finding leads only to what the view shows.
        CardView form = CardView.of(card, marks, visit);
        FindingList list = CardFindings.of(findings, marks, visit);
        return new CardPage(
                PeriodWords.revision(revision.id(), visit),
                visit.say("revision.saved", visit.formats().dates().moment(revision.savedAt()), revision.post()),
                newer(pledge, revision.id(), visit),
                pledge.periods().stream()
                        .map(period -> new CardPage.Period(
                                link(pledge, period, visit),
                                period.equals(revision.id().period())))
                        .toList(),
                FindingCounts.of(Summary.of(revision.id(), card, findings), visit),
                files(pledge, revision.id(), visit),
                form,
                list);
    }

    private static List<Link> newer(FoundPledge pledge, RevisionId shown, Visit visit) {
        return pledge.findLatest(shown.period()).stream()
                .filter(latest -> !latest.id().equals(shown))
                .map(latest -> new Link(
                        visit.say("revision.newer", PeriodWords.revision(latest.id(), visit)),
                        pledge.address(latest.id())))
                .toList();
    }

    private static List<Link> files(FoundPledge pledge, RevisionId id, Visit visit) {
        String card = pledge.address() + "/" + id.period() + "/card.";
        String query = "?revision=" + id.number();
        return Stream.of("hwpx", "pdf", "xlsx", "docx", "html", "json")
                .map(format -> new Link(visit.say("card." + format), card + format + query))
                .toList();
    }

    private static Stream<Link> periods(FoundPledge pledge, Visit visit) {
        return pledge.periods().stream().map(period -> link(pledge, period, visit));
    }

    private static Link link(FoundPledge pledge, ReportingPeriod period, Visit visit) {
        return new Link(PeriodWords.period(period, visit), pledge.address() + "/" + period);
    }
}
