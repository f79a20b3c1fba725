package org.gongyak.server.report.web.pledge;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.pledge.RegisteredPledge;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.RevisionLine;
import org.gongyak.server.report.Summary;

/**
 * A pledge with the history of its card.
 *
 * @param askedFor the number in the address, which may be one the pledge had before
 * @param history the latest first
 * @param latest what the latest revision says, if there is any
 */
public record FoundPledge(
        OfficeTerm term,
        RegisteredPledge pledge,
        String askedFor,
        List<RevisionLine> history,
        Optional<Summary> latest) {

    public String address() {
        return term.register() + "/" + pledge.number().plain();
    }

    public String address(RevisionId id) {
        return address() + "/" + id.period() + "?revision=" + id.number();
    }

    Optional<RevisionLine> find(ReportingPeriod period, int number) {
        return history.stream()
                .filter(line -> line.id().period().equals(period) && line.id().number() == number)
                .findFirst();
    }

    Optional<RevisionLine> findLatest(ReportingPeriod period) {
        return history.stream()
                .filter(line -> line.id().period().equals(period))
                .findFirst();
    }

    /** The periods it has a card of, the latest first. */
    List<ReportingPeriod> periods() {
        return history.stream().map(line -> line.id().period()).distinct().toList();
    }

    boolean isRenumbered() {
        return !askedFor.equals(pledge.number().plain())
                && !askedFor.equals(pledge.number().asWritten());
    }
}
