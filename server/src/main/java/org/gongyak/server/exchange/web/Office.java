package org.gongyak.server.exchange.web;

import java.util.Optional;
import org.gongyak.server.organization.CurrentGovernment;
import org.gongyak.server.organization.Government;
import org.gongyak.server.organization.Governments;
import org.gongyak.server.organization.HeldTerm;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.springframework.stereotype.Component;

/** The government whose office this is, and the term that its new cards belong to: the latest. */
@Component("importOffice")
final class Office {
    private final CurrentGovernment current;
    private final Governments governments;
    private final TenantTransaction transaction;

    Office(CurrentGovernment current, Governments governments, TenantTransaction transaction) {
        this.current = current;
        this.governments = governments;
        this.transaction = transaction;
    }

    /** A government with its latest term. */
    record Seat(GovernmentId government, HeldTerm term) {}

    Optional<Seat> find() {
        return current.find().map(Government::id).flatMap(this::seat);
    }

    private Optional<Seat> seat(GovernmentId government) {
        return transaction.read(government, () -> governments.terms(government)).stream()
                .findFirst()
                .map(term -> new Seat(government, term));
    }
}
