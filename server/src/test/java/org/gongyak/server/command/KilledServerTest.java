package org.gongyak.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyak.server.audit.Verification;
import org.gongyak.server.audit.verify.Verifier;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.report.Revision;
import org.gongyak.server.report.Revisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Power cut: the server and its database are killed in the middle of saving, without a chance to tidy up. */
class KilledServerTest {
    private static final int PROMISES_BEFORE_THE_KILL = 300;

    /** Government, term, pledge. */
    private static final long ROWS_BEFORE = 3;

    @Test
    void every_acknowledged_save_is_there_and_none_is_half_done(@TempDir Path folder) throws Exception {
        Path database = folder.resolve("database");
        List<String> lines = KilledServer.promises(SaveLoop.class, database, PROMISES_BEFORE_THE_KILL);
        String[] first = lines.getFirst().split(" ", 3);
        GovernmentId government = new GovernmentId(UUID.fromString(first[1]));
        PledgeId pledge = new PledgeId(UUID.fromString(first[2]));

        Database.Opened reopened = (Database.Opened) Database.open(Map.of(), database);
        try (ConfigurableApplicationContext context = SaveLoop.start(reopened)) {
            List<Integer> kept = context
                    .getBean(TenantTransaction.class)
                    .read(government, () -> context.getBean(Revisions.class).list(government, pledge))
                    .reversed()
                    .stream()
                    .map(KilledServerTest::numberInTitle)
                    .toList();
            Verification verification = context.getBean(Verifier.class).verify(government);

            assertThat(verification.misfit()).isEmpty();
            assertThat(verification.rows()).isEqualTo(ROWS_BEFORE + kept.size());
            assertThat(verification.records()).isEqualTo(kept.size());
            assertThat(kept).containsAll(promised(lines));
            // One may have been kept whose promise did not get out any more.
            assertThat(kept.size() - promised(lines).size()).isBetween(0, 1);
            assertThat(context.getBean(Scene.class)
                            .save(government, pledge, "다시")
                            .revision()
                            .number())
                    .isEqualTo(kept.size() + 1);
        } finally {
            reopened.stop().run();
        }

        assertThat(Spoken.by("verify", "--data", folder.toString()).exit()).isZero();
    }

    private static List<Integer> promised(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("saved "))
                .map(line -> Integer.valueOf(line.split(" ", 3)[1]))
                .toList();
    }

    private static Integer numberInTitle(Revision revision) {
        return Integer.valueOf(revision.body().card().title().replaceAll("\\D", ""));
    }
}
