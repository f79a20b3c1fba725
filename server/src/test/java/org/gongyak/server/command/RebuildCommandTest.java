package org.gongyak.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongyak.server.fixture.FullCard;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.Sql;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.report.Summaries;
import org.gongyak.server.report.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class RebuildCommandTest {

    @Test
    void what_lists_read_is_made_again_as_it_was_kept_with_the_revisions(@TempDir Path data) throws Exception {
        Path folder = data.resolve("database");
        GovernmentId government = work(folder, RebuildCommandTest::saveTwoCards);
        List<Summary> kept = work(folder, context -> summaries(context, government));
        spoil(folder);
        List<Summary> spoilt = work(folder, context -> summaries(context, government));

        Spoken spoken = Spoken.in("en", "rebuild", "--data", data.toString());

        assertThat(spoken.exit()).isZero();
        assertThat(spoken.out()).contains("2 summaries");
        assertThat(spoilt).hasSize(1);
        List<Summary> rebuilt = work(folder, context -> summaries(context, government));
        assertThat(rebuilt).hasSize(2).isEqualTo(kept);
        assertThat(Spoken.by("verify", "--data", data.toString()).exit()).isZero();
    }

    private static GovernmentId saveTwoCards(ConfigurableApplicationContext context) {
        Scene scene = context.getBean(Scene.class);
        GovernmentId government = scene.newGovernment();
        scene.save(government, scene.newPledge(government, "1-1"), "도서관");
        scene.save(government, scene.newPledge(government, "1-2-4"), Scene.PERIOD, FullCard.plain());
        return government;
    }

    private static List<Summary> summaries(ConfigurableApplicationContext context, GovernmentId government) {
        return context.getBean(TenantTransaction.class)
                .read(government, () -> context.getBean(Summaries.class).list(government));
    }

    private static <T> T work(Path folder, Function<ConfigurableApplicationContext, T> work) {
        Database.Opened database = (Database.Opened) Database.open(Map.of(), folder);
        try (ConfigurableApplicationContext context = SaveLoop.start(database)) {
            return work.apply(context);
        } finally {
            database.stop().run();
        }
    }

    /** As the superuser, whom nothing holds back. */
    private static void spoil(Path folder) throws IOException, SQLException {
        Database.Opened database = (Database.Opened) Database.open(Map.of(), folder);
        String password = Files.readString(folder.resolve("passwords/postgres")).strip();
        try (Connection tamperer =
                DriverManager.getConnection(database.address().owner().url(), "postgres", password)) {
            Sql.run(tamperer, "delete from report.summary where title = '도서관'");
            Sql.run(tamperer, "update report.summary set title = '다른 제목', warnings = 99");
        } finally {
            database.stop().run();
        }
    }
}
