package org.gongyak.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcknowledgedCommitsTest {
    /** Who is killed, in turn. */
    private enum Victim {
        JVM,
        POSTGRES,
        BOTH
    }

    private static final int ROUNDS = 6;
    private static final long SEED = 20260701;

    @TempDir
    Path folder;

    @Test
    void no_acknowledged_commit_is_lost_however_its_processes_are_killed() throws Exception {
        Prepared.fill(folder);
        Random random = new Random(SEED);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Victim victim = Victim.values()[round % Victim.values().length];
            try (Child writer = Child.java(CommitInChild.class, folder)) {
                int enough = 50 + random.nextInt(400);
                for (int i = 0; i < enough; i++) {
                    acknowledged.add(writer.line());
                }
                kill(victim, writer);
                acknowledged.addAll(writer.remainingLines());
            }
        }
        assertThat(acknowledged)
                .as("seed %d", SEED)
                .hasSizeGreaterThan(ROUNDS * 50)
                .doesNotHaveDuplicates();
        try (Running running = (Running) PostgresServer.start(folder)) {
            assertThat(Sql.ask(running.address().owner(), "SELECT number FROM public.written"))
                    .as("seed %d", SEED)
                    .containsAll(acknowledged);
        }
    }

    private void kill(Victim victim, Child writer) throws Exception {
        switch (victim) {
            case JVM -> writer.kill();
            case POSTGRES -> Processes.kill(Processes.of(folder));
            case BOTH -> {
                List<Long> postgres = Processes.of(folder);
                writer.kill();
                Processes.kill(postgres);
            }
        }
    }
}
