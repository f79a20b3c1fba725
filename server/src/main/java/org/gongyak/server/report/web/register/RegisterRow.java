package org.gongyak.server.report.web.register;

import java.util.List;
import java.util.Optional;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.Badge;
import org.gongyak.server.report.Summary;
import org.gongyak.server.report.card.StatusBadge;
import org.gongyak.server.report.web.FindingCounts;
import org.gongyak.server.report.web.PeriodWords;
import org.gongyak.server.report.web.StateSource;

/**
 * One line of the register.
 *
 * @param number as the government writes it
 * @param source the card's own word where it is not the badge's; blank if it is
 * @param changes the way to what changed since the check before; empty if nothing did
 * @param findings the errors and warnings there are, counted
 */
public record RegisterRow(
        String number,
        String title,
        String address,
        Optional<Badge> state,
        String source,
        String rate,
        String departments,
        String revision,
        Optional<Link> changes,
        String lastDone,
        List<Badge> findings) {

    static RegisterRow of(RegisterEntry entry, String register, Visit visit) {
        String number = entry.pledge().number().asWritten();
        String address = register + "/" + entry.pledge().number().plain();
        return entry.summary()
                .map(summary -> of(summary, number, address, changes(entry, address, visit), visit))
                .orElseGet(() -> new RegisterRow(
                        number,
                        visit.say("register.no-card"),
                        address,
                        Optional.empty(),
                        "",
                        "",
                        "",
                        "",
                        Optional.empty(),
                        "",
                        List.of()));
    }

    /** The way to what it says else than before; the page says so of a pledge that is new as well. */
    private static Optional<Link> changes(RegisterEntry entry, String address, Visit visit) {
        return entry.changed()
                ? Optional.of(new Link(visit.say("register.changed.what"), address + "/compare"))
                : Optional.empty();
    }

    private static RegisterRow of(Summary summary, String number, String address, Optional<Link> changes, Visit visit) {
        return new RegisterRow(
                number,
                summary.title(),
                address,
                summary.state().map(state -> StatusBadge.of(state, visit.words())),
                StateSource.of(summary, visit),
                summary.rate().orElse(""),
                String.join(", ", summary.departments()),
                PeriodWords.revision(summary.revision(), visit),
                changes,
                summary.lastDone().map(visit.formats().dates()::day).orElse(""),
                FindingCounts.of(summary, visit));
    }
}
