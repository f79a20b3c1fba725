package org.gongyak.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongyak.postgres.address.DatabaseLogin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @TempDir
    static Path folder;

    private static Running running;

    @BeforeAll
    static void start() throws Exception {
        Prepared.fill(folder);
        running = (Running) PostgresServer.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    @Test
    void the_owner_makes_schemas_and_grants_what_the_app_may_do() throws Exception {
        DatabaseLogin owner = running.address().owner();
        Sql.run(owner, "CREATE SCHEMA pledge");
        Sql.run(owner, "CREATE TABLE pledge.promise (title text)");
        assertRefused(running.address().app(), "SELECT * FROM pledge.promise");
        Sql.run(owner, "GRANT USAGE ON SCHEMA pledge TO app");
        Sql.run(owner, "GRANT SELECT, INSERT ON pledge.promise TO app");
        Sql.run(running.address().app(), "INSERT INTO pledge.promise VALUES ('도서관')");
        assertRefused(running.address().app(), "DELETE FROM pledge.promise");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE public.mine (a int)",
                "CREATE TEMPORARY TABLE mine (a int)",
                "CREATE SCHEMA mine",
                "CREATE ROLE mine",
                "CREATE DATABASE mine",
                "ALTER SYSTEM SET fsync = off",
                "COPY (SELECT 1) TO PROGRAM 'cat'",
                "SET ROLE owner",
            })
    void the_app_can_make_nothing(String sql) {
        assertRefused(running.address().app(), sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ROLE mine",
                "CREATE DATABASE mine",
                "ALTER ROLE owner SUPERUSER",
                "ALTER SYSTEM SET fsync = off",
                "COPY (SELECT 1) TO PROGRAM 'cat'",
                "SET ROLE postgres",
            })
    void the_owner_has_no_power_over_the_server(String sql) {
        assertRefused(running.address().owner(), sql);
    }

    @Test
    void the_other_databases_are_closed_to_both() {
        for (DatabaseLogin login : new DatabaseLogin[] {
            running.address().owner(), running.address().app()
        }) {
            DatabaseLogin elsewhere =
                    new DatabaseLogin(login.url().replace("/gongyak", "/postgres"), login.user(), login.password());
            assertRefused(elsewhere, "SELECT 1");
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        DatabaseLogin app = running.address().app();
        assertThatThrownBy(() -> Sql.ask(new DatabaseLogin(app.url(), "app", "x"), "SELECT 1"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void commits_are_flushed_and_text_is_sorted_alike_on_every_machine() throws Exception {
        DatabaseLogin app = running.address().app();
        assertThat(Sql.ask(app, "SHOW fsync")).containsExactly("on");
        assertThat(Sql.ask(app, "SHOW synchronous_commit")).containsExactly("on");
        assertThat(Sql.ask(app, "SHOW server_encoding")).containsExactly("UTF8");
        assertThat(Sql.ask(
                        app,
                        "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = current_database()"))
                .containsExactly("bC.UTF-8");
    }

    @Test
    void it_listens_on_the_loopback_address_only_and_on_no_unix_socket() throws Exception {
        // Addresses stand in /proc/net/tcp as hexadecimal numbers in the machine's byte order; 0A is the state of a
        // listener.
        String port = String.format(Locale.ROOT, ":%04X", running.port());
        try (Stream<String> four = Files.lines(Path.of("/proc/net/tcp"));
                Stream<String> six = Files.lines(Path.of("/proc/net/tcp6"))) {
            assertThat(Stream.concat(four, six)
                            .filter(line -> line.matches(".*: [0-9A-F]+" + port + " [0-9A-F:]+ 0A .*")))
                    .hasSize(1)
                    .allMatch(line -> line.contains(": 0100007F" + port));
        }
        assertThat(Files.readString(Path.of("/proc/net/unix"))).doesNotContain(".s.PGSQL." + running.port());
    }

    @Test
    void no_password_reaches_the_log() throws Exception {
        assertThat(Files.readString(folder.resolve("postgres.log")))
                .doesNotContain(running.address().owner().password())
                .doesNotContain(running.address().app().password())
                .doesNotContain("PASSWORD");
    }

    private static void assertRefused(DatabaseLogin login, String sql) {
        assertThatThrownBy(() -> Sql.run(login, sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }
}
