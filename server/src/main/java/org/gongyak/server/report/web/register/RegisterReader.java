package org.gongyak.server.report.web.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.pledge.NumberOrder;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.pledge.PledgeRegister;
import org.gongyak.server.report.Summaries;
import org.gongyak.server.report.Summary;
import org.springframework.stereotype.Component;

/** The pledges of a term with what their latest cards say, in the order of their numbers: two queries however many there are. */
@Component
final class RegisterReader {
    private final PledgeRegister register;
    private final Summaries summaries;

    RegisterReader(PledgeRegister register, Summaries summaries) {
        this.register = register;
        this.summaries = summaries;
    }

    List<RegisterEntry> list(OfficeTerm term) {
        Map<PledgeId, Summary> latest = summaries.latest(term.id());
        return register.list(term.id(), term.term().key()).stream()
                .map(pledge -> new RegisterEntry(pledge, Optional.ofNullable(latest.get(pledge.id()))))
                .sorted(Comparator.comparing(entry -> entry.pledge().number(), new NumberOrder()))
                .toList();
    }
}
