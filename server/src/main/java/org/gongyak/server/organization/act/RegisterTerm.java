package org.gongyak.server.organization.act;

import static org.gongyak.database.organization.Tables.TERM;

import org.gongyak.card.time.Term;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.AuditLog;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.organization.HeldTerm;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes the term of a head of government into the record. */
@Component
public final class RegisterTerm {
    private final TenantTransaction transaction;
    private final AuditLog log;
    private final DSLContext database;

    RegisterTerm(TenantTransaction transaction, AuditLog log, DSLContext database) {
        this.transaction = transaction;
        this.log = log;
        this.database = database;
    }

    /** Fails with {@link org.springframework.dao.DuplicateKeyException} when the government has a term of that key. */
    public HeldTerm register(Actor actor, GovernmentId government, HeldTerm held) {
        return transaction.act(government, () -> {
            insert(government, held);
            log.append(government, entry(actor, held));
            return held;
        });
    }

    private void insert(GovernmentId government, HeldTerm held) {
        database.insertInto(TERM)
                .set(TERM.GOVERNMENT, government)
                .set(TERM.TERM_, held.key().value())
                .set(TERM.TITLE, held.term().name())
                .set(TERM.FIRST_DAY, held.term().start())
                .set(TERM.LAST_DAY, held.term().end())
                .execute();
    }

    private static LogEntry entry(Actor actor, HeldTerm held) {
        Term term = held.term();
        ObjectNode members = Particulars.members();
        members.put("title", term.name());
        members.put("firstDay", term.start().toString());
        members.put("lastDay", term.end().toString());
        return new LogEntry(actor, "organization.term.registered", "term/" + held.key(), Particulars.of(members));
    }
}
