package org.gongyak.server.book.act;

import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.book.Book;
import org.gongyak.server.book.BookId;
import org.gongyak.server.book.Books;
import org.gongyak.server.book.job.BookJob;
import org.gongyak.server.book.job.BookJobs;
import org.gongyak.server.book.job.EndBook;
import org.gongyak.server.book.job.MakeBook;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.GovernmentId;
import org.springframework.stereotype.Component;

/** What is kept of books and what is being made of them, seen together. */
@Component
final class BookDesk {
    private final Books books;
    private final BookJobs jobs;
    private final CardsOfBook cards;
    private final MakeBook maker;
    private final EndBook end;

    BookDesk(Books books, BookJobs jobs, CardsOfBook cards, MakeBook maker, EndBook end) {
        this.books = books;
        this.jobs = jobs;
        this.cards = cards;
        this.maker = maker;
        this.end = end;
    }

    CardsOfBook.Choice choose(OfficeTerm term, Optional<ReportingPeriod> period) {
        return cards.of(term, period);
    }

    Optional<Book> findRunning(GovernmentId government) {
        return books.findRunning(government);
    }

    boolean hasJob(BookId book) {
        return jobs.find(book).isPresent();
    }

    /** Before the order is kept, so that nobody finds it kept and not being made. */
    void reserve(BookId book) {
        jobs.reserve(book);
    }

    void release(BookId book) {
        jobs.release(book);
    }

    void begin(MakeBook.Task task) {
        BookJob job = jobs.find(task.book()).orElseThrow();
        jobs.begin(task.book(), () -> maker.make(task, job));
    }

    boolean cancel(BookId book, Actor actor) {
        return jobs.cancel(book, actor);
    }

    void interrupted(Actor actor, GovernmentId government, BookId book) {
        end.interrupted(actor, government, book);
    }
}
