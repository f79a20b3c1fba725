package org.gongyak.server.book.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.book.Book;
import org.gongyak.server.book.BookState;
import org.gongyak.server.book.Books;
import org.gongyak.server.book.job.BookJob;
import org.gongyak.server.book.job.BookJobs;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.Sha256;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.OfficeFrame;
import org.gongyak.server.platform.page.Pages;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.format.Counter;
import org.gongyak.server.platform.page.part.FieldError;
import org.gongyak.server.platform.page.part.TableFrame;
import org.gongyak.server.report.Summaries;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The two pages of books in their frame. Called in a tenant transaction. */
@Component
final class BookPages {
    static final String SECTION = "menu.books";
    static final String START = "/office/books";

    private final Pages pages;
    private final OfficeFrame frame;
    private final Books books;
    private final BookJobs jobs;
    private final Summaries summaries;

    BookPages(Pages pages, OfficeFrame frame, Books books, BookJobs jobs, Summaries summaries) {
        this.pages = pages;
        this.frame = frame;
        this.books = books;
        this.jobs = jobs;
        this.summaries = summaries;
    }

    static String address(OfficeTerm term) {
        return "/office/" + term.term().key() + "/books";
    }

    /** The form and the list, with what was wrong with the order sent before. */
    View list(OfficeTerm term, List<FieldError> errors, Visit visit) {
        String title = visit.say("book.title", term.term().term().name());
        return pages.page(
                "book/list",
                Map.of(
                        "page", frame.page(visit, SECTION, title),
                        "address", address(term),
                        "choices", BookForm.choices(periods(term), visit),
                        "errors", errors,
                        "frame", new TableFrame("books", visit.say("book.list"), "", ""),
                        "rows",
                                books.list(term.id(), term.term().key()).stream()
                                        .map(book -> row(term, book, visit))
                                        .toList()));
    }

    View one(OfficeTerm term, Book book, Visit visit) {
        Link above = new Link(visit.say("book.title", term.term().term().name()), address(term));
        return pages.page(
                "book/book",
                Map.of(
                        "page", frame.page(visit, SECTION, book.order().title(), above),
                        "view", view(term, book, visit)));
    }

    /** Whether its page is worth loading anew. */
    boolean isRunning(Book book) {
        return seen(book) == BookState.RUNNING;
    }

    private BookView view(OfficeTerm term, Book book, Visit visit) {
        BookState state = seen(book);
        Optional<BookJob> job = jobs.find(book.id());
        int done =
                state == BookState.DONE ? book.cards() : job.map(BookJob::done).orElse(0);
        String why = job.filter(BookJob::isCancelled).isPresent() && state == BookState.RUNNING
                ? "cancelling"
                : state.name().toLowerCase(Locale.ROOT);
        return new BookView(
                address(term) + "/" + book.id(),
                address(term),
                state,
                row(term, book, visit),
                visit.say("book.about." + why),
                book.leftOut() == 0
                        ? ""
                        : visit.say("book.left-out", visit.formats().counts().of(book.leftOut(), Counter.PLEDGE)),
                done,
                book.cards(),
                visit.say("book.progress", done, book.cards()),
                BookForm.of(book.order()),
                book.content().map(Sha256::hex));
    }

    private BookRow row(OfficeTerm term, Book book, Visit visit) {
        return BookRow.of(book, seen(book), address(term), visit);
    }

    private BookState seen(Book book) {
        return book.seen(jobs.find(book.id()).isPresent());
    }

    /** The periods that have cards, the latest first. */
    private List<ReportingPeriod> periods(OfficeTerm term) {
        return summaries.list(term.id()).stream()
                .map(summary -> summary.revision().period())
                .distinct()
                .sorted(Comparator.comparing(
                                (ReportingPeriod period) -> period.range().lastDay())
                        .reversed())
                .toList();
    }
}
