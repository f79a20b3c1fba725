package org.gongyak.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.Sql;
import org.gongyak.server.platform.GovernmentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class VerifyCommandTest {

    @Test
    void says_what_holds_and_ends_with_1_once_a_saved_card_was_changed(@TempDir Path data) throws Exception {
        Path folder = data.resolve("database");
        saveOneCard(folder);

        Spoken untouched = Spoken.by("verify", "--data", data.toString());
        changeTheCard(folder);
        Spoken changed = Spoken.by("verify", "--data", data.toString());

        assertThat(untouched.exit()).isZero();
        assertThat(untouched.out()).contains("감사기록 4행", "판 1개", "모두 맞습니다");
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.out()).contains("감사기록 4행", "body_sha256").doesNotContain("모두 맞습니다");
    }

    @Test
    void says_that_there_is_nothing_to_verify_in_a_database_nobody_worked_in(@TempDir Path data) {
        ((Database.Opened) Database.open(Map.of(), data.resolve("database")))
                .stop()
                .run();

        Spoken spoken = Spoken.in("en", "verify", "--data", data.toString());

        assertThat(spoken.exit()).isZero();
        assertThat(spoken.out()).contains("no record", "--data");
    }

    private static void saveOneCard(Path folder) {
        Database.Opened database = (Database.Opened) Database.open(Map.of(), folder);
        try (ConfigurableApplicationContext context = SaveLoop.start(database)) {
            Scene scene = context.getBean(Scene.class);
            GovernmentId government = scene.newGovernment();
            scene.save(government, scene.newPledge(government, "1-1"), "도서관");
        } finally {
            database.stop().run();
        }
    }

    /** As the superuser, whom nothing holds back. */
    private static void changeTheCard(Path folder) throws IOException, SQLException {
        Database.Opened database = (Database.Opened) Database.open(Map.of(), folder);
        String password = Files.readString(folder.resolve("passwords/postgres")).strip();
        try (Connection tamperer =
                DriverManager.getConnection(database.address().owner().url(), "postgres", password)) {
            assertThat(Sql.run(tamperer, "update report.revision set body = replace(body, '도서관', '체육관')"))
                    .isEqualTo(1);
        } finally {
            database.stop().run();
        }
    }
}
