package org.gongyak.server.pledge;

import static org.gongyak.database.pledge.Tables.NUMBER;

import java.util.List;
import java.util.Optional;
import org.gongyak.database.pledge.tables.Number;
import org.gongyak.server.organization.TermKey;
import org.gongyak.server.platform.GovernmentId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The door of the room. All of it in a tenant transaction. */
@Component
public final class PledgeRegister {
    private static final Number LATER = NUMBER.as("later");

    private final DSLContext database;

    PledgeRegister(DSLContext database) {
        this.database = database;
    }

    /** The pledge that has, or once had, this number in the term. */
    public Optional<RegisteredPledge> find(GovernmentId government, TermKey term, String plainNumber) {
        Number any = NUMBER.as("any");
        Condition answersTo = NUMBER.PLEDGE.eq(DSL.select(any.PLEDGE)
                .from(any)
                .where(any.GOVERNMENT.eq(government), any.TERM.eq(term.value()), any.NUMBER_.eq(plainNumber)));
        return select(government, answersTo).stream().findFirst();
    }

    public Optional<RegisteredPledge> find(GovernmentId government, PledgeId pledge) {
        return select(government, NUMBER.PLEDGE.eq(pledge)).stream().findFirst();
    }

    /** The pledges of a term in the order they were registered. */
    public List<RegisteredPledge> list(GovernmentId government, TermKey term) {
        return select(government, NUMBER.TERM.eq(term.value()));
    }

    private List<RegisteredPledge> select(GovernmentId government, Condition which) {
        Condition renumbered = DSL.exists(DSL.selectOne()
                .from(LATER)
                .where(
                        LATER.GOVERNMENT.eq(NUMBER.GOVERNMENT),
                        LATER.PLEDGE.eq(NUMBER.PLEDGE),
                        LATER.ORDINAL.gt(NUMBER.ORDINAL)));
        return database.select(NUMBER.PLEDGE, NUMBER.TERM, NUMBER.NUMBER_, NUMBER.AS_WRITTEN)
                .from(NUMBER)
                .where(NUMBER.GOVERNMENT.eq(government), which, DSL.not(renumbered))
                .orderBy(NUMBER.PLEDGE)
                .fetch(PledgeRegister::pledge);
    }

    private static RegisteredPledge pledge(Record row) {
        return new RegisteredPledge(
                row.get(NUMBER.PLEDGE),
                new TermKey(row.get(NUMBER.TERM)),
                new ManagementNumber(row.get(NUMBER.NUMBER_), row.get(NUMBER.AS_WRITTEN)));
    }
}
