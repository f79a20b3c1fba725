package org.gongyak.server.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.gongyak.card.Message;
import org.gongyak.server.audit.Misfit;
import org.gongyak.server.audit.Verification;
import org.gongyak.server.audit.verify.Verifier;
import org.gongyak.server.organization.Government;
import org.gongyak.server.organization.Governments;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Recomputes the record of every government and names, for each, the first row that does not fit. Starts no web server. */
@Command(mixinStandardHelpOptions = true, description = "Recomputes the log and the revisions.")
final class VerifyCommand implements Callable<Integer> {
    private static final int MISFIT = 1;

    /** The database is there and nobody has worked in it yet. */
    static final Message NOTHING_KEPT = new Message(
            "확인할 기록이 없습니다. --data로 정한 폴더가 맞는지 보십시오.",
            "There is no record to verify. See whether --data names the right folder.");

    private final Class<?> application;
    private final Console console;

    @Mixin
    private DataFolder data = new DataFolder();

    VerifyCommand(Class<?> application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        return new KeptRecord(application, console, data).use(this::verify);
    }

    private int verify(ApplicationContext context) {
        Verifier verifier = context.getBean(Verifier.class);
        List<Government> governments = context.getBean(Governments.class).list();
        if (governments.isEmpty()) {
            console.say(NOTHING_KEPT);
        }
        boolean holds = true;
        for (Government government : governments) {
            holds &= report(government, verifier.verify(government.id()));
        }
        return holds ? 0 : MISFIT;
    }

    private boolean report(Government government, Verification verification) {
        String ko = "%s: 감사기록 %d행(내용 삭제 %d행), 판 %d개. "
                .formatted(government.title(), verification.rows(), verification.erased(), verification.records());
        String en = "%s: %d log rows (%d erased), %d revisions. "
                .formatted(government.name(), verification.rows(), verification.erased(), verification.records());
        Message found = verification.misfit().map(Misfit::message).orElse(new Message("모두 맞습니다.", "All of it holds."));
        console.say(new Message(ko + found.ko(), en + found.en()));
        return verification.holds();
    }
}
