package org.gongyak.server.exchange.web.batch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.audit.CurrentActor;
import org.gongyak.server.exchange.batch.BatchId;
import org.gongyak.server.exchange.batch.CardPlace;
import org.gongyak.server.exchange.batch.act.BatchChoice;
import org.gongyak.server.exchange.batch.act.SaveBatch;
import org.gongyak.server.exchange.batch.act.SaveBatchOutcome;
import org.gongyak.server.exchange.web.Addresses;
import org.gongyak.server.exchange.web.SeeOther;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Saves the cards of a batch that were chosen. */
@Controller
final class BatchSaveController {
    private final Office office;
    private final BatchViews views;
    private final SaveBatch saveBatch;
    private final CurrentActor actors;
    private final BatchPages pages;

    BatchSaveController(Office office, BatchViews views, SaveBatch saveBatch, CurrentActor actors, BatchPages pages) {
        this.office = office;
        this.views = views;
        this.saveBatch = saveBatch;
        this.actors = actors;
        this.pages = pages;
    }

    @PostMapping("/office/imports/batches/{batch}/revisions")
    View save(
            @PathVariable String batch,
            @RequestParam(name = "card", defaultValue = "") List<String> cards,
            @RequestParam(name = "period", defaultValue = "") String period,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        OfficeTerm seat = office.findCurrentTerm().orElseThrow(Office::missing);
        BatchId id = BatchId.find(batch).orElseThrow(Office::missing);
        BatchChoice choice = new BatchChoice(id, seat.term().key(), chosen(cards), period(period));
        SaveBatchOutcome outcome =
                saveBatch.save(actors.of(request), seat.id(), choice).orElseThrow(Office::missing);
        return switch (outcome) {
            case SaveBatchOutcome.Saved saved -> SeeOther.to(Addresses.of(id));
            case SaveBatchOutcome.SavedBefore before -> SeeOther.to(Addresses.of(id));
            case SaveBatchOutcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield refused(seat, choice, refused, visit);
            }
        };
    }

    private View refused(OfficeTerm seat, BatchChoice choice, SaveBatchOutcome.Refused refused, Visit visit) {
        BatchView view =
                views.find(seat, choice.batch(), Optional.of(choice), visit).orElseThrow(Office::missing);
        List<FieldError> errors = refused.reasons().stream()
                .map(reason -> new FieldError("cards", visit.language().pick(reason)))
                .toList();
        return pages.page(visit, view, errors);
    }

    private static SequencedMap<CardPlace, Long> chosen(List<String> values) {
        SequencedMap<CardPlace, Long> chosen = new LinkedHashMap<>();
        for (String value : values) {
            ChosenCard card = ChosenCard.parse(value).orElseThrow(BatchSaveController::nonsense);
            chosen.put(card.place(), card.seen());
        }
        return chosen;
    }

    /** Not sent where every card states its own. */
    private static Optional<ReportingPeriod> period(String key) {
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(ReportingPeriod.find(key).orElseThrow(BatchSaveController::nonsense));
    }

    private static ResponseStatusException nonsense() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
