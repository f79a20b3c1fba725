package org.gongyak.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gongyak.postgres.folder.Binaries;
import org.gongyak.postgres.process.Account;

/**
 * The PostgreSQL processes that work in a cluster, whoever started them, and how to end them without losing anything.
 *
 * <p>They are known by their working folder and program, not by the number in {@code postmaster.pid} alone: after a restart of the machine
 * that number may belong to anyone, and a killed postmaster that nobody has buried yet (a zombie) keeps its number and does no harm.
 *
 * @param cluster a real path
 */
record ClusterProcesses(Path cluster, Binaries binaries, Account account) {
    /** For the last checkpoint of a slow disk, in seconds. */
    private static final String PATIENCE = "120";

    /** How long a killed process may take to go away. */
    private static final Duration BURIAL = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(20);

    List<Long> living() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(this::worksHere)
                .toList();
    }

    private boolean worksHere(long process) {
        Path description = Path.of("/proc", Long.toString(process));
        try {
            return Files.readSymbolicLink(description.resolve("cwd")).equals(cluster)
                    && Files.readSymbolicLink(description.resolve("exe"))
                            .toString()
                            .matches(".*/postgres( \\(deleted\\))?");
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    /**
     * Ends them all: politely, then at once, then by force. What was committed is safe each way, since fsync is on.
     *
     * @return those that are still there, normally none
     */
    List<Long> end() throws IOException {
        if (postmasterLives() && !stop("fast")) {
            stop("immediate");
        }
        living().forEach(process -> ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly));
        long deadline = System.nanoTime() + BURIAL.toNanos();
        while (!living().isEmpty() && System.nanoTime() < deadline) {
            Pause.of(PAUSE);
        }
        List<Long> left = living();
        if (left.isEmpty()) {
            // Nobody works here any more; left behind, the file would make PostgreSQL take a zombie or a stranger for
            // its postmaster.
            Files.deleteIfExists(pidFile());
        }
        return left;
    }

    private boolean stop(String mode) {
        return account.command(
                        List.of(
                                binaries.program("pg_ctl"),
                                "stop",
                                "--pgdata=" + cluster,
                                "--mode=" + mode,
                                "--wait",
                                "--timeout=" + PATIENCE,
                                "--silent"),
                        cluster)
                .run()
                .succeeded();
    }

    private boolean postmasterLives() throws IOException {
        return Files.exists(pidFile())
                && Files.readAllLines(pidFile()).stream()
                        .findFirst()
                        .filter(line -> living().stream()
                                .anyMatch(process -> line.strip().equals(process.toString())))
                        .isPresent();
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}
