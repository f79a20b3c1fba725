package org.gongyak.server.exchange.web;

import java.util.Optional;
import java.util.UUID;
import org.gongyak.card.Card;
import org.gongyak.card.Period;
import org.gongyak.server.exchange.Preview;
import org.gongyak.server.exchange.web.PreviewView.Destination;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.pledge.ManagementNumber;
import org.gongyak.server.pledge.PledgeRegister;
import org.gongyak.server.pledge.RegisteredPledge;
import org.gongyak.server.report.Revisions;
import org.springframework.stereotype.Component;

/** Where a card that was read would go: which pledge, which period. */
@Component
final class Destinations {
    private final TenantTransaction transaction;
    private final PledgeRegister register;
    private final Revisions revisions;

    Destinations(TenantTransaction transaction, PledgeRegister register, Revisions revisions) {
        this.transaction = transaction;
        this.register = register;
        this.revisions = revisions;
    }

    Destination of(OfficeTerm seat, Preview preview, int position, Visit visit) {
        Card card = preview.cards().get(position).read().card();
        Optional<ManagementNumber> number = ManagementNumber.find(card.number());
        int count = preview.cards().size();
        return new Destination(
                UUID.randomUUID().toString(),
                position,
                count,
                number.map(found -> pledge(seat, found, visit)).orElseGet(() -> visit.say("import.no-number")),
                PeriodChoices.of(seat.term().term(), card.period().flatMap(Period::key), visit),
                count > 1 ? Optional.of(visit.say("import.save-all", count)) : Optional.empty(),
                number.isPresent());
    }

    private String pledge(OfficeTerm seat, ManagementNumber number, Visit visit) {
        return transaction.read(seat.id(), () -> {
            Optional<RegisteredPledge> known =
                    register.find(seat.id(), seat.term().key(), number.plain());
            if (known.isEmpty()) {
                return visit.say("import.new-pledge", number.asWritten());
            }
            int saved = revisions.list(seat.id(), known.get().id()).size();
            return visit.say("import.known-pledge", number.asWritten(), saved);
        });
    }
}
