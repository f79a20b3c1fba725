package org.gongyak.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.fixture.Sql;
import org.gongyak.server.fixture.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hole in our own code could not do, because the role it connects with may not. */
@ServerTest
class RoleOfThePoolTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final Scene scene;

    RoleOfThePoolTest(Scene scene) {
        this.scene = scene;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update report.revision set body = '{}'",
                "delete from report.revision",
                "truncate report.revision",
                "update audit.log set payload = null, salt = null",
                "delete from audit.log",
                "truncate audit.log cascade",
                "delete from audit.head",
                "delete from pledge.number",
                "create table report.other (x int)",
                "create temporary table other (x int)",
                "create table public.other (x int)",
                "create schema other",
                "alter table report.revision disable row level security",
                "drop policy own_government on report.revision",
                "create policy all_of_it on audit.log using (true)",
                "update migration.flyway_schema_history set success = false",
                "set role owner",
                "set session_replication_role = replica"
            })
    void may_not(String statement) throws SQLException {
        GovernmentId government = scene.newGovernment();
        scene.save(government, scene.newPledge(government, "1-1"), "도서관");
        try (Connection app = TestDatabase.asApp()) {
            Sql.work(app, government);
            SQLException refusal = catchThrowableOfType(SQLException.class, () -> Sql.run(app, statement));
            assertThatObject(refusal).as(statement).isNotNull();
            assertThat(refusal.getSQLState()).as(statement).isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }

    @Test
    void neither_role_of_the_server_is_a_superuser_or_passes_row_level_security_by() throws SQLException {
        try (Connection owner = TestDatabase.asOwner()) {
            assertThat(Sql.column(owner, "select rolname from pg_roles where rolsuper or rolbypassrls"))
                    .doesNotContain("owner", "app");
        }
    }
}
