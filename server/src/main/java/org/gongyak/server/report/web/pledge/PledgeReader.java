package org.gongyak.server.report.web.pledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.pledge.ManagementNumber;
import org.gongyak.server.pledge.PledgeRegister;
import org.gongyak.server.pledge.RegisteredPledge;
import org.gongyak.server.report.Revision;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.RevisionLine;
import org.gongyak.server.report.Revisions;
import org.gongyak.server.report.Summaries;
import org.springframework.stereotype.Component;

/** Finds the pledge that an address names, by its number or one it once had, with the history of its card. */
@Component
public final class PledgeReader {
    private final Office office;
    private final PledgeRegister register;
    private final Revisions revisions;
    private final Summaries summaries;

    PledgeReader(Office office, PledgeRegister register, Revisions revisions, Summaries summaries) {
        this.office = office;
        this.register = register;
        this.revisions = revisions;
        this.summaries = summaries;
    }

    /** Reads what one page of a pledge shows; "no such page" where there is no such pledge or the work finds nothing. */
    public <T> T read(String term, String number, Function<FoundPledge, Optional<T>> work) {
        return office.read(
                term,
                it -> ManagementNumber.find(number)
                        .flatMap(given -> register.find(it.id(), it.term().key(), given.plain()))
                        .map(pledge -> found(it, pledge, number))
                        .flatMap(work));
    }

    /** In the transaction of {@link #read}. */
    public Revision get(FoundPledge pledge, RevisionId id) {
        return revisions.find(pledge.term().id(), id).orElseThrow();
    }

    private FoundPledge found(OfficeTerm term, RegisteredPledge pledge, String askedFor) {
        List<RevisionLine> history = revisions.history(term.id(), pledge.id());
        return new FoundPledge(
                term,
                pledge,
                askedFor,
                history,
                history.stream().findFirst().flatMap(latest -> summaries.find(term.id(), latest.id())));
    }
}
