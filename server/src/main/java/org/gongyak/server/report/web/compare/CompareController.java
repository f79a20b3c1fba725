package org.gongyak.server.report.web.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.server.platform.page.Page;
import org.gongyak.server.platform.page.Pages;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.EmptyState;
import org.gongyak.server.report.RevisionLine;
import org.gongyak.server.report.web.Choice;
import org.gongyak.server.report.web.PeriodWords;
import org.gongyak.server.report.web.pledge.FoundPledge;
import org.gongyak.server.report.web.pledge.PledgeFrame;
import org.gongyak.server.report.web.pledge.PledgeReader;
import org.gongyak.server.report.web.pledge.RevisionRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Two revisions of a pledge's card beside each other. */
@Controller
final class CompareController {
    private static final String FROM = "from";
    private static final String TO = "to";

    private final PledgeReader reader;
    private final Pages pages;
    private final PledgeFrame frame;

    CompareController(PledgeReader reader, Pages pages, PledgeFrame frame) {
        this.reader = reader;
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping("/office/{term}/pledges/{no}/compare")
    View compare(
            @PathVariable("term") String term,
            @PathVariable("no") String number,
            @RequestParam(name = FROM, defaultValue = "") String from,
            @RequestParam(name = TO, defaultValue = "") String to,
            Visit visit) {
        return reader.read(term, number, pledge -> {
            if (pledge.history().size() < 2) {
                return Optional.of(nothingToCompare(pledge, visit));
            }
            Optional<RevisionLine> later =
                    to.isEmpty() ? pledge.history().stream().findFirst() : RevisionRef.find(pledge, to);
            Optional<RevisionLine> earlier =
                    from.isEmpty() ? later.map(line -> before(pledge, line)) : RevisionRef.find(pledge, from);
            return earlier.flatMap(one -> later.map(other -> page(pledge, one, other, visit)));
        });
    }

    /** The latest of the period before, which is what a report is read against; else the revision before; else itself. */
    private static RevisionLine before(FoundPledge pledge, RevisionLine line) {
        List<RevisionLine> older = pledge.history().stream()
                .filter(other -> RevisionLine.ORDER.compare(other, line) < 0)
                .toList();
        return older.stream()
                .filter(other -> !other.id().period().equals(line.id().period()))
                .findFirst()
                .or(() -> older.stream().findFirst())
                .orElse(line);
    }

    private View page(FoundPledge pledge, RevisionLine earlier, RevisionLine later, Visit visit) {
        return pages.page(
                "pledge/compare",
                Map.of(
                        "page", framed(pledge, visit),
                        "head", frame.head(pledge, PledgeFrame.Place.COMPARE, visit),
                        "address", pledge.address() + "/compare",
                        "choices",
                                List.of(
                                        choice(FROM, "compare.before", pledge, earlier, visit),
                                        choice(TO, "compare.after", pledge, later, visit)),
                        "view",
                                Comparisons.of(
                                        reader.get(pledge, earlier.id()).body().card(),
                                        PeriodWords.revision(earlier.id(), visit),
                                        reader.get(pledge, later.id()).body().card(),
                                        PeriodWords.revision(later.id(), visit),
                                        visit)));
    }

    private View nothingToCompare(FoundPledge pledge, Visit visit) {
        return pages.page(
                "pledge/empty",
                Map.of(
                        "page", framed(pledge, visit),
                        "head", frame.head(pledge, PledgeFrame.Place.COMPARE, visit),
                        "empty", EmptyState.of(visit.say("compare.nothing"))));
    }

    private Page framed(FoundPledge pledge, Visit visit) {
        return frame.page(pledge, PledgeFrame.Place.COMPARE, visit);
    }

    private static Choice choice(String name, String word, FoundPledge pledge, RevisionLine chosen, Visit visit) {
        return new Choice(
                name,
                visit.say(word),
                pledge.history().stream()
                        .map(line -> new Choice.Option(
                                RevisionRef.of(line.id()), PeriodWords.revision(line.id(), visit), line.equals(chosen)))
                        .toList());
    }
}
