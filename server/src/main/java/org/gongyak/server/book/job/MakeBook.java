package org.gongyak.server.book.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.document.write.book.Book;
import org.gongyak.document.write.book.BookCover;
import org.gongyak.document.write.book.BookWriter;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.book.BookId;
import org.gongyak.server.book.BookOrder;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.platform.page.format.Dates;
import org.gongyak.server.platform.page.format.Formats;
import org.gongyak.server.platform.page.language.Language;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.Revisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes a book from the first card to the kept file, outside of any request. Memory holds one card, and at the end the file. */
@Component
public final class MakeBook {
    private static final Logger LOG = LoggerFactory.getLogger(MakeBook.class);

    private final TenantTransaction transaction;
    private final Revisions revisions;
    private final EndBook end;
    private final BookWriter writer;

    MakeBook(TenantTransaction transaction, Revisions revisions, EndBook end, Clock clock) {
        this.transaction = transaction;
        this.revisions = revisions;
        this.end = end;
        this.writer = new BookWriter(clock.withZone(Dates.ZONE));
    }

    /** A book to be made, decided when it was asked for. */
    public record Task(Actor actor, OfficeTerm office, BookId book, BookOrder order, List<RevisionId> chosen) {
        public Task {
            chosen = List.copyOf(chosen);
        }
    }

    /** Ends the book in one way or another, unless the server ends first. */
    public void make(Task task, BookJob job) {
        try {
            byte[] file = write(task, job);
            end.done(task.actor(), task.office().id(), task.book(), file);
        } catch (CancellationException stopped) {
            job.canceller()
                    .ifPresent(actor -> end.cancelled(actor, task.office().id(), task.book()));
        } catch (IOException | RuntimeException broken) {
            if (job.isStopping()) {
                // The database goes first; nothing can be kept, and the next start finds the book interrupted.
                return;
            }
            LOG.error("book {} could not be made", task.book(), broken);
            end.failed(task.actor(), task.office().id(), task.book());
        }
    }

    private byte[] write(Task task, BookJob job) throws IOException {
        Path file = Files.createTempFile("gongyak-book-", ".part");
        try {
            job.check();
            Book book =
                    new Book(cover(task), new PledgeCards(task.office().id(), task.chosen(), transaction, revisions));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writer.write(book, task.order().format(), out, job);
            }
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static BookCover cover(Task task) {
        return new BookCover(
                task.order().kind(),
                task.order().title(),
                Optional.of(task.office().government().title()),
                Optional.of(task.office().term().term()),
                task.order().period().map(MakeBook::words),
                Optional.empty());
    }

    /** A plan names no period: its title does. */
    private static String words(ReportingPeriod period) {
        DateRange range = period.range();
        return period.kind() == ReportingPeriod.Kind.PLAN
                ? period.year() + "년"
                : Formats.in(Language.KOREAN).dates().period(range.firstDay(), range.lastDay());
    }
}
