package org.gongyak.server.report.web.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.Sha256;
import org.gongyak.server.pledge.NumberOrder;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.pledge.PledgeRegister;
import org.gongyak.server.pledge.RegisteredPledge;
import org.gongyak.server.report.Summaries;
import org.gongyak.server.report.Summary;
import org.springframework.stereotype.Component;

/** The pledges of a term with what their latest cards say, in the order of their numbers: three queries however many there are. */
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
        Map<PledgeId, NavigableMap<Integer, Sha256>> contents = summaries.contents(term.id());
        List<RegisteredPledge> pledges = register.list(term.id(), term.term().key());
        contents.keySet().retainAll(pledges.stream().map(RegisteredPledge::id).toList());
        Optional<LastCheck> check = LastCheck.of(contents.values());
        return pledges.stream()
                .map(pledge -> new RegisterEntry(
                        pledge,
                        Optional.ofNullable(latest.get(pledge.id())),
                        check.isPresent()
                                && contents.containsKey(pledge.id())
                                && check.get().changed(contents.get(pledge.id()))))
                .sorted(Comparator.comparing(entry -> entry.pledge().number(), new NumberOrder()))
                .toList();
    }
}
