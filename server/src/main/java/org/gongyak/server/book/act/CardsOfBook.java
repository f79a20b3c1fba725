package org.gongyak.server.book.act;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.pledge.NumberOrder;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.pledge.PledgeRegister;
import org.gongyak.server.pledge.RegisteredPledge;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.Summaries;
import org.gongyak.server.report.Summary;
import org.springframework.stereotype.Component;

/** Chooses the revisions that a book holds, in the order of the pledges' numbers. In a tenant transaction. */
@Component
final class CardsOfBook {
    private final PledgeRegister register;
    private final Summaries summaries;

    CardsOfBook(PledgeRegister register, Summaries summaries) {
        this.register = register;
        this.summaries = summaries;
    }

    /**
     * What was chosen.
     *
     * @param leftOut pledges without such a card
     */
    record Choice(List<RevisionId> revisions, int leftOut) {}

    Choice of(OfficeTerm term, Optional<ReportingPeriod> period) {
        List<PledgeId> pledges = register.list(term.id(), term.term().key()).stream()
                .sorted(Comparator.comparing(RegisteredPledge::number, new NumberOrder()))
                .map(RegisteredPledge::id)
                .toList();
        Map<PledgeId, RevisionId> cards = period.map(it -> latestOf(term, it)).orElseGet(() -> latest(term));
        List<RevisionId> revisions =
                pledges.stream().filter(cards::containsKey).map(cards::get).toList();
        return new Choice(revisions, pledges.size() - revisions.size());
    }

    private Map<PledgeId, RevisionId> latest(OfficeTerm term) {
        return summaries.latest(term.id()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().revision()));
    }

    private Map<PledgeId, RevisionId> latestOf(OfficeTerm term, ReportingPeriod period) {
        return summaries.list(term.id()).stream()
                .map(Summary::revision)
                .filter(revision -> revision.period().equals(period))
                .collect(Collectors.toMap(
                        RevisionId::pledge,
                        revision -> revision,
                        (one, other) -> one.number() > other.number() ? one : other));
    }
}
