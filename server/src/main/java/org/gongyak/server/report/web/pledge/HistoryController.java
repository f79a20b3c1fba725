package org.gongyak.server.report.web.pledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.server.platform.Sha256;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.Pages;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.TableFrame;
import org.gongyak.server.report.RevisionLine;
import org.gongyak.server.report.web.PeriodWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Every revision of a pledge's card: who saved it, when, from which file, and where the log has it. */
@Controller
final class HistoryController {
    /** Enough to tell a pledge's revisions apart at a glance; the whole hash stands in the cell's description. */
    private static final int SHORT_HASH = 8;

    private final PledgeReader reader;
    private final Pages pages;
    private final PledgeFrame frame;

    HistoryController(PledgeReader reader, Pages pages, PledgeFrame frame) {
        this.reader = reader;
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping("/office/{term}/pledges/{no}/history")
    View history(@PathVariable("term") String term, @PathVariable("no") String number, Visit visit) {
        return reader.read(
                term,
                number,
                pledge -> Optional.of(pages.page(
                        "pledge/history",
                        Map.of(
                                "page", frame.page(pledge, PledgeFrame.Place.HISTORY, visit),
                                "head", frame.head(pledge, PledgeFrame.Place.HISTORY, visit),
                                "frame",
                                        new TableFrame(
                                                "history", visit.say("history.list"), "", visit.say("history.note")),
                                "rows", rows(pledge, visit)))));
    }

    private static List<HistoryRow> rows(FoundPledge pledge, Visit visit) {
        return pledge.history().stream().map(line -> row(pledge, line, visit)).toList();
    }

    private static HistoryRow row(FoundPledge pledge, RevisionLine line, Visit visit) {
        return new HistoryRow(
                PeriodWords.period(line.id().period(), visit),
                new Link(visit.say("revision", line.id().number()), pledge.address(line.id())),
                visit.formats().dates().moment(line.savedAt()),
                line.post(),
                line.upload().map(HistoryController::abbreviated).orElse(""),
                Long.toString(line.logSeq()),
                abbreviated(line.body()),
                line.body().hex());
    }

    private static String abbreviated(Sha256 hash) {
        return hash.hex().substring(0, SHORT_HASH);
    }
}
