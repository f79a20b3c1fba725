package org.gongyak.server.demo;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;

/**
 * What a pledge file says of one half-year.
 *
 * @param period empty for the time before the first half-year
 */
record Chapter(Optional<ReportingPeriod> period, List<Part> parts) {

    Chapter {
        parts = List.copyOf(parts);
    }

    Optional<Part> find(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst();
    }
}
