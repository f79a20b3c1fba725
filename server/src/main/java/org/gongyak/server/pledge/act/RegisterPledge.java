package org.gongyak.server.pledge.act;

import static org.gongyak.database.pledge.Tables.NUMBER;
import static org.gongyak.database.pledge.Tables.REGISTRATION;

import java.time.Instant;
import java.util.Optional;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.AuditLog;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.organization.TermKey;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Ids;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.pledge.ManagementNumber;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.pledge.PledgeRegister;
import org.gongyak.server.pledge.RegisteredPledge;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes a pledge into the register under its first number. */
@Component
public final class RegisterPledge {
    private static final int FIRST_NUMBER = 1;

    private final TenantTransaction transaction;
    private final PledgeRegister register;
    private final AuditLog log;
    private final DSLContext database;
    private final Ids ids;

    RegisterPledge(TenantTransaction transaction, PledgeRegister register, AuditLog log, DSLContext database, Ids ids) {
        this.transaction = transaction;
        this.register = register;
        this.log = log;
        this.database = database;
        this.ids = ids;
    }

    /** The pledge that answers to the number; a new one when none does. */
    public RegisteredPledge register(Actor actor, GovernmentId government, TermKey term, ManagementNumber number) {
        return transaction.act(government, () -> {
            log.awaitTurn(government);
            Optional<RegisteredPledge> known = register.find(government, term, number.plain());
            return known.orElseGet(() -> registerNew(actor, government, term, number));
        });
    }

    private RegisteredPledge registerNew(Actor actor, GovernmentId government, TermKey term, ManagementNumber number) {
        RegisteredPledge pledge = new RegisteredPledge(new PledgeId(ids.next()), term, number);
        insert(government, pledge, log.append(government, entry(actor, pledge)).time());
        return pledge;
    }

    private void insert(GovernmentId government, RegisteredPledge pledge, Instant time) {
        database.insertInto(REGISTRATION)
                .set(REGISTRATION.GOVERNMENT, government)
                .set(REGISTRATION.PLEDGE, pledge.id())
                .set(REGISTRATION.TERM, pledge.term().value())
                .set(REGISTRATION.REGISTERED_AT, time)
                .execute();
        database.insertInto(NUMBER)
                .set(NUMBER.GOVERNMENT, government)
                .set(NUMBER.TERM, pledge.term().value())
                .set(NUMBER.NUMBER_, pledge.number().plain())
                .set(NUMBER.PLEDGE, pledge.id())
                .set(NUMBER.ORDINAL, FIRST_NUMBER)
                .set(NUMBER.AS_WRITTEN, pledge.number().asWritten())
                .set(NUMBER.GIVEN_AT, time)
                .execute();
    }

    private static LogEntry entry(Actor actor, RegisteredPledge pledge) {
        ObjectNode members = Particulars.members();
        members.put("term", pledge.term().value());
        members.put("number", pledge.number().plain());
        members.put("asWritten", pledge.number().asWritten());
        return new LogEntry(actor, "pledge.pledge.registered", "pledge/" + pledge.id(), Particulars.of(members));
    }
}
