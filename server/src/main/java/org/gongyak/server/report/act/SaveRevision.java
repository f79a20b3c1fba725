package org.gongyak.server.report.act;

import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.AuditLog;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.LogReceipt;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.pledge.PledgeRegister;
import org.gongyak.server.report.Revision;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.RevisionSeal;
import org.gongyak.server.report.Revisions;
import org.gongyak.server.report.act.SaveOutcome.Refused;
import org.gongyak.server.report.act.SaveOutcome.Saved;
import org.gongyak.server.report.act.SaveOutcome.SavedBefore;
import org.springframework.stereotype.Component;

/** Keeps a card for ever as the next revision of its period, with a row in the log; both or neither. */
@Component
public final class SaveRevision {
    private static final Message UNKNOWN_PLEDGE = new Message(
            "저장할 공약을 찾지 못했습니다. 공약 목록에서 공약을 다시 고르십시오. 저장된 것은 없습니다.",
            "The pledge to save to was not found. Choose it again from the list. Nothing was stored.");
    private static final Message OTHER_CONTENT = new Message(
            "이 화면의 내용은 이미 저장했고, 지금 보낸 내용은 그때와 다릅니다. 화면을 새로 열고 다시 저장하십시오. 저장된 것은 없습니다.",
            "This page was saved before with different content. Open it again and save anew. Nothing was stored.");

    private final TenantTransaction transaction;
    private final PledgeRegister register;
    private final Revisions revisions;
    private final RevisionTable table;
    private final AuditLog log;

    SaveRevision(
            TenantTransaction transaction,
            PledgeRegister register,
            Revisions revisions,
            RevisionTable table,
            AuditLog log) {
        this.transaction = transaction;
        this.register = register;
        this.revisions = revisions;
        this.table = table;
        this.log = log;
    }

    /** The same submission sent again, at the same moment too, is answered with the receipt of the first. */
    public SaveOutcome save(Actor actor, GovernmentId government, Submission submission) {
        return transaction.act(government, () -> {
            log.awaitTurn(government);
            Optional<Revision> before = revisions.findSubmitted(government, submission.id());
            if (before.isPresent()) {
                return again(before.get(), submission);
            }
            return register.find(government, submission.pledge()).isPresent()
                    ? new Saved(saveNew(actor, government, submission))
                    : new Refused(UNKNOWN_PLEDGE);
        });
    }

    private static SaveOutcome again(Revision before, Submission submission) {
        boolean same = before.id().pledge().equals(submission.pledge())
                && before.id().period().equals(submission.period())
                && before.body().equals(submission.body());
        return same
                ? new SavedBefore(new SaveReceipt(before.id(), new LogReceipt(before.logSeq(), before.savedAt())))
                : new Refused(OTHER_CONTENT);
    }

    private SaveReceipt saveNew(Actor actor, GovernmentId government, Submission submission) {
        RevisionId id = table.nextId(government, submission.pledge(), submission.period());
        Particulars particulars = RevisionSeal.of(
                submission.body().sha256(),
                submission.keys().json(),
                submission.findings().json(),
                submission.upload(),
                submission.id());
        LogReceipt logged = log.append(government, new LogEntry(actor, RevisionSeal.ACT, id.subject(), particulars));
        table.insert(government, id, submission, actor.post(), logged);
        return new SaveReceipt(id, logged);
    }
}
