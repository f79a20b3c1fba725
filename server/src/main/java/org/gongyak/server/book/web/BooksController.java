package org.gongyak.server.book.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.gongyak.server.audit.CurrentActor;
import org.gongyak.server.book.BookOrder;
import org.gongyak.server.book.act.StartBook;
import org.gongyak.server.book.act.StartOutcome;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The books of a term, and the form that asks for another. */
@Controller
final class BooksController {
    private final Office office;
    private final StartBook startBook;
    private final CurrentActor actors;
    private final BookPages pages;

    BooksController(Office office, StartBook startBook, CurrentActor actors, BookPages pages) {
        this.office = office;
        this.startBook = startBook;
        this.actors = actors;
        this.pages = pages;
    }

    @GetMapping(BookPages.START)
    View current() {
        return new RedirectView(BookPages.address(office.findCurrentTerm().orElseThrow(Office::missing)));
    }

    @GetMapping("/office/{term}/books")
    View list(@PathVariable("term") String term, Visit visit) {
        return office.read(term, it -> Optional.of(pages.list(it, List.of(), visit)));
    }

    @PostMapping("/office/{term}/books")
    View start(
            @PathVariable("term") String term,
            BookForm form,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        OfficeTerm found = office.read(term, Optional::of);
        BookOrder order = form.order().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return switch (startBook.start(actors.of(request), found, order)) {
            case StartOutcome.Started started -> seeOther(BookPages.address(found) + "/" + started.book());
            case StartOutcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                FieldError error = new FieldError("period", visit.language().pick(refused.reason()));
                yield office.read(term, it -> Optional.of(pages.list(it, List.of(error), visit)));
            }
        };
    }

    static View seeOther(String address) {
        RedirectView redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
