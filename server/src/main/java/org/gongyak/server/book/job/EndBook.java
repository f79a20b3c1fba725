package org.gongyak.server.book.job;

import static org.gongyak.database.book.Tables.VOLUME;

import java.util.Map;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.AuditLog;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.LogReceipt;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.book.BookId;
import org.gongyak.server.book.BookSeal;
import org.gongyak.server.book.BookState;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Sha256;
import org.gongyak.server.platform.TenantTransaction;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Ends a book that is kept as being made, each end with its row of the log; one that has ended already stays as it is. */
@Component
public final class EndBook {
    private final TenantTransaction transaction;
    private final DSLContext database;
    private final AuditLog log;

    EndBook(TenantTransaction transaction, DSLContext database, AuditLog log) {
        this.transaction = transaction;
        this.database = database;
        this.log = log;
    }

    public void done(Actor actor, GovernmentId government, BookId book, byte[] file) {
        Sha256 hash = Sha256.of(file);
        end(
                government,
                new LogEntry(actor, BookSeal.ACT, book.subject(), BookSeal.of(hash, file.length)),
                book,
                Map.of(VOLUME.STATE, BookState.DONE.name(), VOLUME.CONTENT, file, VOLUME.CONTENT_SHA256, hash));
    }

    public void cancelled(Actor actor, GovernmentId government, BookId book) {
        end(actor, government, book, "book.book.cancelled", BookState.CANCELLED);
    }

    public void failed(Actor actor, GovernmentId government, BookId book) {
        end(actor, government, book, "book.book.failed", BookState.FAILED);
    }

    /** Says of a book whose server ended before it that nobody makes it any more. */
    public void interrupted(Actor actor, GovernmentId government, BookId book) {
        end(actor, government, book, "book.book.interrupted", BookState.INTERRUPTED);
    }

    private void end(Actor actor, GovernmentId government, BookId book, String act, BookState state) {
        end(
                government,
                new LogEntry(actor, act, book.subject(), Particulars.NONE),
                book,
                Map.of(VOLUME.STATE, state.name()));
    }

    private void end(GovernmentId government, LogEntry entry, BookId book, Map<Field<?>, Object> values) {
        transaction.act(government, () -> {
            log.awaitTurn(government);
            if (!isRunning(government, book)) {
                return false;
            }
            LogReceipt logged = log.append(government, entry);
            database.update(VOLUME)
                    .set(values)
                    .set(VOLUME.ENDED_AT, logged.time())
                    .set(VOLUME.END_LOG_SEQ, logged.seq())
                    .where(VOLUME.GOVERNMENT.eq(government), VOLUME.BOOK.eq(book.value()))
                    .execute();
            return true;
        });
    }

    private boolean isRunning(GovernmentId government, BookId book) {
        return database.fetchExists(
                VOLUME,
                VOLUME.GOVERNMENT.eq(government),
                VOLUME.BOOK.eq(book.value()),
                VOLUME.STATE.eq(BookState.RUNNING.name()));
    }
}
