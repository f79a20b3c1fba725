package org.gongyak.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTest {
    @TempDir
    Path folder;

    @Test
    void the_next_start_takes_over_from_a_postmaster_whose_starter_was_killed() throws Exception {
        Prepared.fill(folder);
        List<Long> orphans;
        try (Child child = Child.java(StartInChild.class, folder)) {
            assertThat(child.line()).startsWith("running");
            child.kill();
            orphans = Processes.of(folder);
            assertThat(orphans).isNotEmpty();
        }
        try (Running next = (Running) PostgresServer.start(folder)) {
            assertThat(Processes.of(folder)).isNotEmpty().doesNotContainAnyElementsOf(orphans);
            assertThat(Sql.ask(next.address().app(), "SELECT 1")).containsExactly("1");
        }
        assertThat(Processes.of(folder)).isEmpty();
    }

    @Test
    void the_next_start_works_after_everything_was_killed() throws Exception {
        Prepared.fill(folder);
        try (Child child = Child.java(StartInChild.class, folder)) {
            assertThat(child.line()).startsWith("running");
            child.kill();
            Processes.kill(Processes.of(folder));
        }
        try (Running next = (Running) PostgresServer.start(folder)) {
            assertThat(Sql.ask(next.address().app(), "SELECT 1")).containsExactly("1");
        }
    }

    /** A number in postmaster.pid may belong to a stranger after the machine was restarted; PostgreSQL alone would refuse to start. */
    @Test
    void a_process_that_has_the_number_of_a_dead_postmaster_is_left_alone() throws Exception {
        Prepared.fill(folder);
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Path pidFile = folder.resolve("cluster").resolve("postmaster.pid");
            Files.write(
                    pidFile,
                    List.of(
                            Long.toString(stranger.pid()),
                            folder.resolve("cluster").toString(),
                            "0",
                            "1"));
            try (Running next = (Running) PostgresServer.start(folder)) {
                assertThat(Sql.ask(next.address().app(), "SELECT 1")).containsExactly("1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_first_start_killed_at_every_stage_can_still_be_finished() throws Exception {
        for (String stage : List.of(
                "gongyak-database",
                "binaries/unpacking-*/bin/postgres",
                "binaries/18-*",
                "making-cluster-*",
                "making-cluster-*/base",
                "cluster",
                "cluster/postmaster.pid",
                "port")) {
            try (Child child = Child.java(StartInChild.class, folder)) {
                while (!exists(stage) && child.isAlive()) {
                    Thread.onSpinWait();
                }
                assertThat(child.isAlive()).as("reaches %s", stage).isTrue();
                child.kill();
            }
        }
        try (Running last = (Running) PostgresServer.start(folder)) {
            assertThat(Sql.ask(last.address().app(), "SELECT 1")).containsExactly("1");
        }
        try (Stream<Path> left = Files.list(folder.resolve("binaries"))) {
            assertThat(left).hasSize(1);
        }
        assertThat(exists("making-cluster-*")).isFalse();
    }

    private boolean exists(String glob) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + folder + "/" + glob);
        int depth = Path.of(glob).getNameCount();
        try (Stream<Path> paths = Files.find(folder, depth, (path, attributes) -> matcher.matches(path))) {
            return paths.findAny().isPresent();
        } catch (UncheckedIOException changing) {
            return false;
        }
    }
}
