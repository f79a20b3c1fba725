package org.gongyak.server.report.web.pledge;

import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.report.RevisionLine;
import org.gongyak.server.report.web.PeriodWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A pledge's card in its official form, with what the checks found in it. */
@Controller
final class CardController {
    private final PledgeReader reader;
    private final CardPages cards;

    CardController(PledgeReader reader, CardPages cards) {
        this.reader = reader;
        this.cards = cards;
    }

    /** The latest card. */
    @GetMapping("/office/{term}/pledges/{no}")
    View latest(@PathVariable("term") String term, @PathVariable("no") String number, Visit visit) {
        return reader.read(
                term,
                number,
                pledge -> Optional.of(pledge.history().stream()
                        .findFirst()
                        .map(line -> cards.page(pledge, reader.get(pledge, line.id()), visit))
                        .orElseGet(() -> cards.empty(pledge, visit.say("pledge.no-card"), visit))));
    }

    /** The card of a period, as it stands or as a revision had it. */
    @GetMapping("/office/{term}/pledges/{no}/{period}")
    View ofPeriod(
            @PathVariable("term") String term,
            @PathVariable("no") String number,
            @PathVariable("period") String periodKey,
            @RequestParam("revision") Optional<Integer> revision,
            Visit visit) {
        ReportingPeriod period = ReportingPeriod.find(periodKey).orElseThrow(Office::missing);
        return reader.read(term, number, pledge -> {
            Optional<RevisionLine> line = find(pledge, period, revision);
            return line.isEmpty() && revision.isEmpty()
                    ? Optional.of(cards.empty(pledge, nothing(period, visit), visit))
                    : line.map(found -> cards.page(pledge, reader.get(pledge, found.id()), visit));
        });
    }

    /** The revision asked for, or else the latest of the period. */
    static Optional<RevisionLine> find(FoundPledge pledge, ReportingPeriod period, Optional<Integer> revision) {
        return revision.isPresent() ? pledge.find(period, revision.get()) : pledge.findLatest(period);
    }

    private static String nothing(ReportingPeriod period, Visit visit) {
        return visit.say("pledge.no-card.period", PeriodWords.period(period, visit));
    }
}
