package org.gongyak.server.organization.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongyak.server.organization.CurrentGovernment;
import org.gongyak.server.organization.Government;
import org.gongyak.server.organization.Governments;
import org.gongyak.server.organization.HeldTerm;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.platform.page.format.Dates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads what one office page shows, all of it as it was at one moment. */
@Component
public final class Office {
    private final CurrentGovernment current;
    private final Governments governments;
    private final TenantTransaction transaction;
    private final Clock clock;

    Office(CurrentGovernment current, Governments governments, TenantTransaction transaction, Clock clock) {
        this.current = current;
        this.governments = governments;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reads within a term. Answers "no such page" where the government has no such term or the work finds nothing. */
    public <T> T read(String termKey, Function<OfficeTerm, Optional<T>> work) {
        return current.find()
                .flatMap(government -> transaction.read(
                        government.id(),
                        () -> governments.terms(government.id()).stream()
                                .filter(term -> term.key().value().equals(termKey))
                                .findFirst()
                                .flatMap(term -> work.apply(new OfficeTerm(government, term)))))
                .orElseThrow(Office::missing);
    }

    /** The term that today lies in, else the last that has begun, else the first; empty without a government or a term. */
    public Optional<OfficeTerm> findCurrentTerm() {
        return current.find().flatMap(this::findCurrentTerm);
    }

    /** "No such page". */
    public static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Optional<OfficeTerm> findCurrentTerm(Government government) {
        LocalDate today = LocalDate.now(clock.withZone(Dates.ZONE));
        List<HeldTerm> latestFirst = transaction.read(government.id(), () -> governments.terms(government.id()));
        return latestFirst.stream()
                .filter(term -> !term.term().start().isAfter(today))
                .findFirst()
                .or(() -> latestFirst.isEmpty() ? Optional.empty() : Optional.of(latestFirst.getLast()))
                .map(term -> new OfficeTerm(government, term));
    }
}
