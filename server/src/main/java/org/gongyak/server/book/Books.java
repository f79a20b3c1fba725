package org.gongyak.server.book;

import static org.gongyak.database.book.Tables.VOLUME;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.document.write.book.BookFormat;
import org.gongyak.document.write.book.BookKind;
import org.gongyak.server.organization.TermKey;
import org.gongyak.server.platform.GovernmentId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The door of the room for those who read. All of it in a tenant transaction. */
@Component
public final class Books {
    /** All but the content, which is fetched for those alone who take it away. */
    private static final List<Field<?>> COLUMNS = List.of(
            VOLUME.BOOK,
            VOLUME.TERM,
            VOLUME.KIND,
            VOLUME.FORMAT,
            VOLUME.TITLE,
            VOLUME.PERIOD,
            VOLUME.CARDS,
            VOLUME.LEFT_OUT,
            VOLUME.STATE,
            VOLUME.POST,
            VOLUME.STARTED_AT,
            VOLUME.ENDED_AT,
            VOLUME.CONTENT_SHA256);

    /** Lists are for people. */
    private static final int MOST_LISTED = 50;

    private final DSLContext database;

    Books(DSLContext database) {
        this.database = database;
    }

    public Optional<Book> find(GovernmentId government, TermKey term, BookId id) {
        return database.select(COLUMNS)
                .from(VOLUME)
                .where(VOLUME.GOVERNMENT.eq(government), VOLUME.TERM.eq(term.value()), VOLUME.BOOK.eq(id.value()))
                .fetchOptional(Books::book);
    }

    /** The last ones of a term, the latest first. */
    public List<Book> list(GovernmentId government, TermKey term) {
        return database.select(COLUMNS)
                .from(VOLUME)
                .where(VOLUME.GOVERNMENT.eq(government), VOLUME.TERM.eq(term.value()))
                .orderBy(VOLUME.LOG_SEQ.desc())
                .limit(MOST_LISTED)
                .fetch(Books::book);
    }

    /** The one that is kept as being made, with or without a job. */
    public Optional<Book> findRunning(GovernmentId government) {
        return database.select(COLUMNS)
                .from(VOLUME)
                .where(VOLUME.GOVERNMENT.eq(government), VOLUME.STATE.eq(BookState.RUNNING.name()))
                .fetchOptional(Books::book);
    }

    /** The bytes of the file of a book that is done. */
    public Optional<byte[]> findContent(GovernmentId government, BookId id) {
        return database.select(VOLUME.CONTENT)
                .from(VOLUME)
                .where(VOLUME.GOVERNMENT.eq(government), VOLUME.BOOK.eq(id.value()), VOLUME.CONTENT.isNotNull())
                .fetchOptional(VOLUME.CONTENT);
    }

    private static Book book(Record row) {
        Optional<ReportingPeriod> period = Optional.ofNullable(row.get(VOLUME.PERIOD));
        return new Book(
                new BookId(row.get(VOLUME.BOOK)),
                new TermKey(row.get(VOLUME.TERM)),
                new BookOrder(
                        BookKind.valueOf(row.get(VOLUME.KIND)),
                        BookFormat.valueOf(row.get(VOLUME.FORMAT)),
                        row.get(VOLUME.TITLE),
                        period),
                row.get(VOLUME.CARDS),
                row.get(VOLUME.LEFT_OUT),
                BookState.valueOf(row.get(VOLUME.STATE)),
                row.get(VOLUME.POST),
                row.get(VOLUME.STARTED_AT),
                Optional.ofNullable(row.get(VOLUME.ENDED_AT)),
                Optional.ofNullable(row.get(VOLUME.CONTENT_SHA256)));
    }
}
