package org.gongyak.server.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.audit.CurrentActor;
import org.gongyak.server.exchange.UploadId;
import org.gongyak.server.exchange.act.ImportCards;
import org.gongyak.server.exchange.act.ImportOutcome;
import org.gongyak.server.exchange.act.ImportRequest;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Saves what was looked at. */
@Controller
final class SaveController {
    private final Office office;
    private final ImportCards importCards;
    private final CurrentActor actors;
    private final ImportPages pages;

    SaveController(Office office, ImportCards importCards, CurrentActor actors, ImportPages pages) {
        this.office = office;
        this.importCards = importCards;
        this.actors = actors;
        this.pages = pages;
    }

    /**
     * What the form sends.
     *
     * @param card position of the card that was shown, from 0
     * @param all how many cards to save, when all of the file are meant
     */
    record SaveForm(UUID submission, int card, int all, String period) {
        List<Integer> cards() {
            return all > 0 ? IntStream.range(0, all).boxed().toList() : List.of(card);
        }
    }

    @PostMapping("/office/imports/{id}/revisions")
    View save(
            @PathVariable String id,
            SaveForm form,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        OfficeTerm seat = office.findCurrentTerm().orElseThrow(Office::missing);
        UploadId upload = UploadId.find(id).orElseThrow(Office::missing);
        ReportingPeriod period = ReportingPeriod.find(form.period())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        ImportRequest wanted = new ImportRequest(
                form.submission(), upload, form.cards(), seat.term().key(), period);
        return switch (importCards.importCards(actors.of(request), seat.id(), wanted)) {
            case ImportOutcome.Imported imported -> saved(seat, imported, period);
            case ImportOutcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                String reason = visit.language().pick(refused.reason());
                yield pages.start(visit, List.of(new FieldError("files", reason)));
            }
        };
    }

    private static View saved(OfficeTerm seat, ImportOutcome.Imported imported, ReportingPeriod period) {
        String register = seat.register();
        RedirectView redirect = new RedirectView(
                imported.cards().size() == 1
                        ? register + "/"
                                + imported.cards().getFirst().pledge().number().plain() + "/" + period
                        : register);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
