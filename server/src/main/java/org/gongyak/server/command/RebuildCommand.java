package org.gongyak.server.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.gongyak.card.Message;
import org.gongyak.server.organization.Government;
import org.gongyak.server.organization.Governments;
import org.gongyak.server.report.act.RebuildSummaries;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes again, from the revisions, whatever pages read instead of them. The revisions and the log stay as they are. */
@Command(mixinStandardHelpOptions = true, description = "Makes what lists read again from the revisions.")
final class RebuildCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Console console;

    @Mixin
    private DataFolder data = new DataFolder();

    RebuildCommand(Class<?> application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        return new KeptRecord(application, console, data).use(this::rebuild);
    }

    private int rebuild(ApplicationContext context) {
        RebuildSummaries summaries = context.getBean(RebuildSummaries.class);
        List<Government> governments = context.getBean(Governments.class).list();
        if (governments.isEmpty()) {
            console.say(VerifyCommand.NOTHING_KEPT);
        }
        for (Government government : governments) {
            int made = summaries.rebuild(government.id());
            console.say(new Message(
                    "%s: 목록이 읽는 요약 %d건을 저장된 판에서 다시 만들었습니다.".formatted(government.title(), made),
                    "%s: made the %d summaries that lists read again from the revisions."
                            .formatted(government.name(), made)));
        }
        return 0;
    }
}
