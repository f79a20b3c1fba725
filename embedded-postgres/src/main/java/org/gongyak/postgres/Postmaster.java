package org.gongyak.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gongyak.postgres.folder.Binaries;
import org.gongyak.postgres.process.Account;

/** A PostgreSQL server that we started: our child process, in a session of its own so that Ctrl-C in a terminal does not reach it. */
record Postmaster(Process process, Path cluster, ServerLog log) {
    /** After a hard stop the server first replays its log, at worst {@code max_wal_size} on a slow disk. */
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMillis(20);

    /** The line of {@code postmaster.pid} that tells the state (LOCK_FILE_LINE_PM_STATUS in PostgreSQL's miscadmin.h), from 0. */
    private static final int STATUS_LINE = 7;

    /** Started, and not yet ready for connections. */
    static Postmaster launch(DataFolder folder, Binaries binaries, Account account, int port) throws IOException {
        ServerLog log = ServerLog.continued(folder.log());
        List<String> words = List.of(
                "setsid",
                binaries.program("postgres"),
                "-D",
                folder.cluster().toString(),
                "--listen_addresses=127.0.0.1",
                "--port=" + port,
                "--unix_socket_directories=",
                "--fsync=on",
                "--full_page_writes=on",
                "--synchronous_commit=on");
        return new Postmaster(account.command(words, folder.root()).start(folder.log()), folder.cluster(), log);
    }

    /** Waits until it takes connections; false when it ended instead, or is still busy after ten minutes. */
    boolean becomesReady() throws IOException {
        long deadline = System.nanoTime() + RECOVERY.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (isReady()) {
                return true;
            }
            Pause.of(PAUSE);
        }
        return false;
    }

    /** PostgreSQL writes the file line by line, so a line may still be missing. */
    private boolean isReady() throws IOException {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.size() > STATUS_LINE
                    && lines.getFirst().strip().equals(Long.toString(process.pid()))
                    && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (NoSuchFileException notYet) {
            return false;
        }
    }
}
