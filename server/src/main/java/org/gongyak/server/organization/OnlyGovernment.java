package org.gongyak.server.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The government of an installation that has one. */
@Component
final class OnlyGovernment implements CurrentGovernment {
    private final Governments governments;

    OnlyGovernment(Governments governments) {
        this.governments = governments;
    }

    @Override
    public Optional<Government> find() {
        List<Government> all = governments.list();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
