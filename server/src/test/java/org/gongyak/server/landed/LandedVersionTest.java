package org.gongyak.server.landed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.gongyak.postgres.PostgresServer;
import org.gongyak.postgres.Running;
import org.gongyak.server.GongyakApplication;
import org.gongyak.server.audit.Verification;
import org.gongyak.server.audit.verify.Verifier;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.Sql;
import org.gongyak.server.organization.Government;
import org.gongyak.server.organization.Governments;
import org.gongyak.server.platform.DatabaseSettings;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.report.Summaries;
import org.gongyak.server.report.Summary;
import org.gongyak.server.report.act.RebuildSummaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What the last landed version kept is opened by this one: migrated, complete, and as its log says. */
class LandedVersionTest {
    private static final String FIXTURE = "/landed/database.gz";

    @Test
    void its_record_is_migrated_and_every_row_still_fits(@TempDir Path data) throws Exception {
        LandedExport landed = fixture();
        Path folder = data.resolve("database");
        try (Running running = restored(landed, folder);
                Connection superuser = superuser(running, folder)) {
            assertThat(LandedMigration.listOf(superuser))
                    .as("a migration that has landed is never edited; add another")
                    .isEqualTo(landed.migrations());
        }

        try (Running running = (Running) PostgresServer.start(folder);
                ConfigurableApplicationContext context = start(running)) {
            Government government = onlyGovernment(context);
            Verification verification = context.getBean(Verifier.class).verify(government.id());
            assertThat(verification.misfit()).isEmpty();
            assertThat(verification.rows()).isEqualTo(rows(landed, "audit.log"));
            assertThat(verification.records()).isEqualTo(rows(landed, "report.revision"));
            List<Summary> kept = summaries(context, government);
            assertThat(kept).hasSize(rows(landed, "report.summary"));
            context.getBean(RebuildSummaries.class).rebuild(government.id());
            assertThat(summaries(context, government)).isEqualTo(kept);
        }
    }

    private static LandedExport fixture() throws IOException {
        try (InputStream file = Objects.requireNonNull(LandedVersionTest.class.getResourceAsStream(FIXTURE))) {
            return LandedExport.read(file);
        }
    }

    /** A database as the landed version left it: its own migrations and no later ones, then its rows. */
    private static Running restored(LandedExport landed, Path folder) throws IOException, SQLException {
        Running running = (Running) PostgresServer.start(folder);
        landed.migrations().forEach(migration -> migrate(migration, running));
        try (Connection superuser = superuser(running, folder)) {
            // Rows come table by table, whatever refers to what.
            Sql.run(superuser, "set session_replication_role = replica");
            for (LandedTable table : landed.tables()) {
                table.load(superuser);
            }
        }
        return running;
    }

    private static void migrate(LandedMigration migration, Running running) {
        Flyway.configure()
                .dataSource(
                        running.address().owner().url(),
                        running.address().owner().user(),
                        running.address().owner().password())
                .locations("classpath:db/migration/" + migration.room())
                .defaultSchema("migration")
                .table(migration.table())
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(Map.of("app", running.address().app().user()))
                .target(Integer.toString(migration.version()))
                .load()
                .migrate();
    }

    private static Connection superuser(Running running, Path folder) throws IOException, SQLException {
        String password = Files.readString(folder.resolve("passwords/postgres")).strip();
        return DriverManager.getConnection(running.address().owner().url(), "postgres", password);
    }

    private static ConfigurableApplicationContext start(Running running) {
        return new SpringApplicationBuilder(GongyakApplication.class, Scene.class)
                .web(WebApplicationType.NONE)
                .properties(DatabaseSettings.of(running.address()))
                .run();
    }

    private static Government onlyGovernment(ConfigurableApplicationContext context) {
        List<Government> all = context.getBean(Governments.class).list();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<Summary> summaries(ConfigurableApplicationContext context, Government government) {
        return context.getBean(TenantTransaction.class)
                .read(government.id(), () -> context.getBean(Summaries.class).list(government.id()));
    }

    private static int rows(LandedExport landed, String table) {
        return landed.tables().stream()
                .filter(candidate -> candidate.name().equals(table))
                .mapToInt(candidate -> candidate.rows().size())
                .sum();
    }
}
