package org.gongyak.server.report.web.pledge;

import java.util.Arrays;
import java.util.List;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.OfficeFrame;
import org.gongyak.server.platform.page.Page;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.report.Summary;
import org.gongyak.server.report.card.StatusBadge;
import org.gongyak.server.report.web.StateSource;
import org.springframework.stereotype.Component;

/** The frame that all pages of a pledge share: its title, its state, the ways between them. */
@Component
public final class PledgeFrame {
    /** The word of the menu entry these pages belong to. */
    public static final String SECTION = "menu.pledges";

    private final OfficeFrame frame;

    PledgeFrame(OfficeFrame frame) {
        this.frame = frame;
    }

    /** The pages of a pledge, in the order of the tabs. */
    public enum Place {
        CARD("card", ""),
        HISTORY("history", "/history"),
        COMPARE("compare", "/compare");

        private final String word;
        private final String path;

        Place(String word, String path) {
            this.word = word;
            this.path = path;
        }
    }

    public Page page(FoundPledge pledge, Place place, Visit visit) {
        Link register = new Link(visit.say(SECTION), pledge.term().register());
        String title = title(pledge, visit);
        return place == Place.CARD
                ? frame.page(visit, SECTION, title, register)
                : frame.page(
                        visit,
                        SECTION,
                        visit.say("pledge.page", title, visit.say(place.word)),
                        register,
                        new Link(title, pledge.address()));
    }

    public PledgeHead head(FoundPledge pledge, Place place, Visit visit) {
        return new PledgeHead(
                pledge.pledge().number().asWritten(),
                pledge.latest().flatMap(Summary::state).map(state -> StatusBadge.of(state, visit.words())),
                pledge.latest().map(summary -> StateSource.of(summary, visit)).orElse(""),
                pledge.latest()
                        .flatMap(Summary::rate)
                        .map(rate -> visit.say("pledge.rate", rate))
                        .orElse(""),
                pledge.isRenumbered()
                        ? visit.say(
                                "pledge.renumbered",
                                pledge.askedFor(),
                                pledge.pledge().number().asWritten())
                        : "",
                tabs(pledge, place, visit));
    }

    private static List<PledgeHead.Tab> tabs(FoundPledge pledge, Place current, Visit visit) {
        return Arrays.stream(Place.values())
                .map(place -> new PledgeHead.Tab(
                        new Link(visit.say(place.word), pledge.address() + place.path), place == current))
                .toList();
    }

    private static String title(FoundPledge pledge, Visit visit) {
        return pledge.latest()
                .map(Summary::title)
                .filter(title -> !title.isBlank())
                .orElseGet(() ->
                        visit.say("pledge.untitled", pledge.pledge().number().asWritten()));
    }
}
