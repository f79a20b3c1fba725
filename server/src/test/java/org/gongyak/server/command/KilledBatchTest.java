package org.gongyak.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyak.postgres.address.DatabaseLogin;
import org.gongyak.server.audit.verify.Verifier;
import org.gongyak.server.exchange.batch.Batch;
import org.gongyak.server.exchange.batch.BatchId;
import org.gongyak.server.exchange.batch.BatchState;
import org.gongyak.server.fixture.BatchScene;
import org.gongyak.server.fixture.Sql;
import org.gongyak.server.platform.GovernmentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Power cut in the middle of batches: each is saved whole or not at all, and what was acknowledged is there. */
class KilledBatchTest {
    private static final int PROMISES_BEFORE_THE_KILL = 25;

    @Test
    void every_acknowledged_batch_is_there_and_none_is_half_saved(@TempDir Path folder) throws Exception {
        Path database = folder.resolve("database");
        List<String> lines = KilledServer.promises(BatchLoop.class, database, PROMISES_BEFORE_THE_KILL);
        GovernmentId government =
                new GovernmentId(UUID.fromString(lines.getFirst().split(" ", 2)[1]));

        Database.Opened reopened = (Database.Opened) Database.open(Map.of(), database);
        try (ConfigurableApplicationContext context = SaveLoop.start(reopened)) {
            BatchScene scene = context.getBean(BatchScene.class);
            List<Batch> batches;
            DatabaseLogin app = reopened.address().app();
            try (Connection connection = DriverManager.getConnection(app.url(), app.user(), app.password())) {
                Sql.work(connection, government);
                batches = Sql.column(connection, "select batch from exchange.batch").stream()
                        .map(id -> scene.get(government, BatchId.find(id).orElseThrow()))
                        .toList();
            }

            assertThat(batches.stream()
                            .filter(batch -> batch.state() == BatchState.SAVED)
                            .map(batch -> "saved " + batch.id()))
                    .containsAll(lines.subList(1, lines.size()));
            assertThat(batches)
                    .allSatisfy(batch -> assertThat(saved(batch))
                            .isEqualTo(batch.state() == BatchState.SAVED ? BatchLoop.CARDS : 0));
            assertThat(context.getBean(Verifier.class).verify(government).misfit())
                    .isEmpty();
        } finally {
            reopened.stop().run();
        }
    }

    private static long saved(Batch batch) {
        return batch.cards().stream().filter(card -> card.saved().isPresent()).count();
    }
}
