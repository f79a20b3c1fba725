package org.gongyak.server.exchange.web.batch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.gongyak.server.audit.CurrentActor;
import org.gongyak.server.exchange.batch.BatchId;
import org.gongyak.server.exchange.batch.act.CancelBatch;
import org.gongyak.server.exchange.web.Addresses;
import org.gongyak.server.exchange.web.SeeOther;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows how far a batch is and what was read; gives it up. */
@Controller
final class BatchController {
    /** Read by every browser, with script or without, and told on the page, where it can be switched off. */
    private static final String REFRESH = "Refresh";

    private static final String SECONDS = "3";

    private final Office office;
    private final BatchViews views;
    private final CancelBatch cancelBatch;
    private final CurrentActor actors;
    private final BatchPages pages;

    BatchController(Office office, BatchViews views, CancelBatch cancelBatch, CurrentActor actors, BatchPages pages) {
        this.office = office;
        this.views = views;
        this.cancelBatch = cancelBatch;
        this.actors = actors;
        this.pages = pages;
    }

    @GetMapping("/office/imports/batches/{batch}")
    View show(
            @PathVariable String batch,
            @RequestParam(defaultValue = "true") boolean auto,
            Visit visit,
            HttpServletResponse response) {
        OfficeTerm seat = office.findCurrentTerm().orElseThrow(Office::missing);
        BatchView view = BatchId.find(batch)
                .flatMap(id -> views.find(seat, id, Optional.empty(), visit))
                .orElseThrow(Office::missing);
        if (view.progress().isPresent() && auto) {
            response.setHeader(REFRESH, SECONDS);
        }
        return pages.page(visit, view, List.of());
    }

    @PostMapping("/office/imports/batches/{batch}/cancellation")
    View cancel(@PathVariable String batch, HttpServletRequest request) {
        OfficeTerm seat = office.findCurrentTerm().orElseThrow(Office::missing);
        BatchId id = BatchId.find(batch).orElseThrow(Office::missing);
        if (cancelBatch.cancel(actors.of(request), seat.id(), id).isEmpty()) {
            throw Office.missing();
        }
        return SeeOther.to(Addresses.of(id));
    }
}
