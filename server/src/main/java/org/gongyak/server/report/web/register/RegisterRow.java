package org.gongyak.server.report.web.register;

import java.util.List;
import java.util.Optional;
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
        String lastDone,
        List<Badge> findings) {

    static RegisterRow of(RegisterEntry entry, String register, Visit visit) {
        String number = entry.pledge().number().asWritten();
        String address = register + "/" + entry.pledge().number().plain();
        return entry.summary()
                .map(summary -> of(summary, number, address, visit))
                .orElseGet(() -> new RegisterRow(
                        number,
                        visit.say("register.no-card"),
                        address,
                        Optional.empty(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of()));
    }

    private static RegisterRow of(Summary summary, String number, String address, Visit visit) {
        return new RegisterRow(
                number,
                summary.title(),
                address,
                summary.state().map(state -> StatusBadge.of(state, visit.words())),
                StateSource.of(summary, visit),
                summary.rate().orElse(""),
                String.join(", ", summary.departments()),
                PeriodWords.revision(summary.revision(), visit),
                summary.lastDone().map(visit.formats().dates()::day).orElse(""),
                FindingCounts.of(summary, visit));
    }
}
