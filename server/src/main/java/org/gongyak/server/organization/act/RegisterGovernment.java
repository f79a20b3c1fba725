package org.gongyak.server.organization.act;

import static org.gongyak.database.organization.Tables.GOVERNMENT;

import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.AuditLog;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.organization.Government;
import org.gongyak.server.platform.TenantTransaction;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes a government into the record and begins its log. */
@Component
public final class RegisterGovernment {
    private final TenantTransaction transaction;
    private final AuditLog log;
    private final DSLContext database;

    RegisterGovernment(TenantTransaction transaction, AuditLog log, DSLContext database) {
        this.transaction = transaction;
        this.log = log;
        this.database = database;
    }

    /** Fails with {@link org.springframework.dao.DuplicateKeyException} when another government has, or had, the name. */
    public Government register(Actor actor, Government government) {
        return transaction.act(government.id(), () -> {
            log.begin(government.id());
            insert(government);
            log.append(government.id(), entry(actor, government));
            return government;
        });
    }

    private void insert(Government government) {
        database.insertInto(GOVERNMENT)
                .set(GOVERNMENT.GOVERNMENT_, government.id())
                .set(GOVERNMENT.NAME, government.name().value())
                .set(GOVERNMENT.TITLE, government.title())
                .set(GOVERNMENT.LEVEL, government.level().name())
                .set(GOVERNMENT.FIRST_DAY, government.firstDay())
                .set(GOVERNMENT.LAST_DAY, government.lastDay().orElse(null))
                .execute();
    }

    private static LogEntry entry(Actor actor, Government government) {
        ObjectNode members = Particulars.members();
        members.put("name", government.name().value());
        members.put("title", government.title());
        members.put("level", government.level().name());
        members.put("firstDay", government.firstDay().toString());
        government.lastDay().ifPresent(day -> members.put("lastDay", day.toString()));
        String subject = "government/" + government.id();
        return new LogEntry(actor, "organization.government.registered", subject, Particulars.of(members));
    }
}
