package org.gongyak.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedTest {
    @TempDir
    Path folder;

    @Test
    void a_second_start_on_a_folder_in_use_is_refused_and_does_not_disturb_the_first() throws Exception {
        Prepared.fill(folder);
        try (Running first = (Running) PostgresServer.start(folder)) {
            String self = Long.toString(ProcessHandle.current().pid());
            assertThat(refusal(folder, "database.in-use").en()).contains(self);
            for (int i = 0; i < 2; i++) {
                try (Child child = Child.java(StartInChild.class, folder)) {
                    assertThat(child.line())
                            .startsWith("refused database.in-use")
                            .contains(self);
                }
            }
            assertThat(Sql.ask(first.address().app(), "SELECT 1")).containsExactly("1");
        }
        ((Running) PostgresServer.start(folder)).close();
    }

    @Test
    void of_two_first_starts_at_once_one_wins() throws Exception {
        try (Child one = Child.java(StartInChild.class, folder);
                Child other = Child.java(StartInChild.class, folder)) {
            String both = one.line() + "\n" + other.line();
            assertThat(both).containsOnlyOnce("running").containsOnlyOnce("refused database.in-use");
            assertThat(one.finish()).isZero();
            assertThat(other.finish()).isZero();
        }
        assertThat(Processes.of(folder)).isEmpty();
    }

    @Test
    void a_folder_with_other_things_is_refused_and_left_alone() throws Exception {
        Path letter = Files.writeString(folder.resolve("편지.txt"), "가");
        refusal(folder, "database.not-ours");
        assertThat(folder).isDirectoryContaining(letter::equals).isDirectoryNotContaining("glob:**gongyak*");
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() throws Exception {
        refusal(Files.writeString(folder.resolve("편지.txt"), "가"), "database.not-ours");
    }

    @Test
    void a_cluster_of_another_version_is_refused() throws Exception {
        Prepared.fill(folder);
        Files.writeString(folder.resolve("cluster").resolve("PG_VERSION"), "17\n");
        assertThat(refusal(folder, "database.other-version").en()).contains("PostgreSQL 17");
    }

    @Test
    void a_lost_password_of_the_superuser_is_not_replaced() throws Exception {
        Prepared.fill(folder);
        Path password = folder.resolve("passwords").resolve("postgres");
        String kept = Files.readString(password);
        Files.delete(password);
        assertThat(refusal(folder, "database.password-lost").ko()).contains(password.toString());
        Files.writeString(password, kept + "x");
        refusal(folder, "database.password-lost");
        assertThat(Processes.of(folder)).isEmpty();
        Files.writeString(password, kept);
        ((Running) PostgresServer.start(folder)).close();
    }

    @Test
    void what_postgresql_says_of_a_mistake_in_its_settings_is_passed_on() throws Exception {
        Prepared.fill(folder);
        Files.writeString(folder.resolve("cluster").resolve("postgresql.conf"), "shared_buffers = viel\n");
        assertThat(refusal(folder, "database.does-not-start").en()).contains("shared_buffers");
    }

    @Test
    void a_port_taken_meanwhile_is_replaced_by_a_free_one() throws Exception {
        Prepared.fill(folder);
        int port;
        try (Running first = (Running) PostgresServer.start(folder)) {
            port = first.port();
        }
        try (ServerSocket stranger = new ServerSocket()) {
            stranger.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            try (Running second = (Running) PostgresServer.start(folder)) {
                assertThat(second.port()).isNotEqualTo(port);
                assertThat(Sql.ask(second.address().app(), "SELECT 1")).containsExactly("1");
            }
        }
    }

    private static Refused refusal(Path path, String code) {
        Start start = PostgresServer.start(path);
        assertThat(start).isInstanceOf(Refused.class);
        Refused refused = (Refused) start;
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.ko()).contains(path.toString()).contains("주십시오");
        assertThat(refused.en()).contains(path.toString());
        return refused;
    }
}
