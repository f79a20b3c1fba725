package org.gongyak.server.exchange.web;

import java.util.List;
import org.gongyak.server.exchange.batch.BatchLine;
import org.gongyak.server.exchange.batch.Batches;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.format.Counter;
import org.springframework.stereotype.Component;

/** Ways to what was uploaded and waits for somebody, so that whoever closed the page finds it again. */
@Component
final class UnsavedBatches {
    private final Office office;
    private final TenantTransaction transaction;
    private final Batches batches;

    UnsavedBatches(Office office, TenantTransaction transaction, Batches batches) {
        this.office = office;
        this.transaction = transaction;
        this.batches = batches;
    }

    List<Link> list(Visit visit) {
        return office
                .findCurrentTerm()
                .map(seat -> transaction.read(seat.id(), () -> batches.listUnsaved(seat.id())))
                .orElse(List.of())
                .stream()
                .map(batch -> new Link(label(batch, visit), Addresses.of(batch.id())))
                .toList();
    }

    private static String label(BatchLine batch, Visit visit) {
        return visit.say(
                "batch.line",
                visit.formats().dates().moment(batch.begunAt()),
                visit.formats().counts().of(batch.files(), Counter.FILE),
                visit.say("batch.state." + batch.state().name()));
    }
}
