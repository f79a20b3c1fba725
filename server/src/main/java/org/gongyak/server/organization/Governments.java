package org.gongyak.server.organization;

import static org.gongyak.database.organization.Tables.GOVERNMENT;
import static org.gongyak.database.organization.Tables.TERM;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.time.Term;
import org.gongyak.database.organization.tables.records.GovernmentRecord;
import org.gongyak.server.platform.GovernmentId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The door of the room: the directory of governments, readable outside of any tenant transaction, and the terms within one. */
@Component
public final class Governments {
    private final DSLContext database;

    Governments(DSLContext database) {
        this.database = database;
    }

    public Optional<Government> find(GovernmentName name) {
        return database.selectFrom(GOVERNMENT)
                .where(GOVERNMENT.NAME.eq(name.value()))
                .fetchOptional(Governments::government);
    }

    /** All of them, abolished ones too, by name. */
    public List<Government> list() {
        return database.selectFrom(GOVERNMENT).orderBy(GOVERNMENT.NAME).fetch(Governments::government);
    }

    /** The terms of a government, the latest first. In a tenant transaction. */
    public List<HeldTerm> terms(GovernmentId government) {
        return database.selectFrom(TERM)
                .where(TERM.GOVERNMENT.eq(government))
                .orderBy(TERM.FIRST_DAY.desc(), TERM.TERM_.desc())
                .fetch(row -> new HeldTerm(
                        new TermKey(row.getTerm()), new Term(row.getTitle(), row.getFirstDay(), row.getLastDay())));
    }

    private static Government government(GovernmentRecord row) {
        return new Government(
                row.getGovernment(),
                new GovernmentName(row.getName()),
                row.getTitle(),
                GovernmentLevel.valueOf(row.getLevel()),
                row.getFirstDay(),
                Optional.ofNullable(row.getLastDay()));
    }
}
