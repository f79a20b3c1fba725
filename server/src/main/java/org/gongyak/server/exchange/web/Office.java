package org.gongyak.server.exchange.web;

import java.util.Optional;
import org.gongyak.server.organization.Government;
import org.gongyak.server.organization.Governments;
import org.gongyak.server.organization.HeldTerm;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.springframework.stereotype.Component;

/** The government whose office this is, and the term it works in. Until people sign in, there is one government. */
@Component
final class Office {
    private final Governments governments;
    private final TenantTransaction transaction;

    Office(Governments governments, TenantTransaction transaction) {
        this.governments = governments;
        this.transaction = transaction;
    }

    /** A government with its latest term. */
    record Seat(GovernmentId government, HeldTerm term) {}

    Optional<Seat> find() {
        return governments.list().stream().findFirst().map(Government::id).flatMap(this::seat);
    }

    private Optional<Seat> seat(GovernmentId government) {
        return transaction.read(government, () -> governments.terms(government)).stream()
                .findFirst()
                .map(term -> new Seat(government, term));
    }
}
