package org.gongyak.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongyak.postgres.folder.Binaries;
import org.gongyak.postgres.folder.Durable;
import org.gongyak.postgres.process.Account;
import org.gongyak.postgres.process.Command;

/** Makes the cluster (PostgreSQL's own folder) at the first start: aside, under a name of its own, renamed when it is whole. */
record Cluster(DataFolder folder, Binaries binaries, Account account) {
    private static final String ASIDE = "making-cluster-";

    /**
     * For one machine with little memory; whoever knows better edits {@code postgresql.conf}. What the promises rest on (fsync, the
     * address) is given at each start instead and cannot be edited away.
     */
    private static final List<String> SETTINGS = List.of(
            "max_connections=50",
            "shared_buffers=64MB",
            "max_wal_size=512MB",
            "jit=off",
            "log_checkpoints=off",
            "log_line_prefix=%m [%p] %u@%d ");

    void makeUnlessThere(Path superuserPassword) throws IOException, StartRefused {
        deleteHalfMade();
        if (Files.exists(folder.cluster())) {
            return;
        }
        Path aside = Files.createTempDirectory(folder.root(), ASIDE);
        account.own(aside);
        Stream<String> initdb = Stream.of(
                binaries.program("initdb"),
                "--pgdata=" + aside,
                "--username=" + Roles.SUPERUSER,
                "--pwfile=" + superuserPassword,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Sorting and case of the builtin provider are the same on every machine and in every version of its C
                // library.
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--text-search-config=simple");
        Stream<String> settings = SETTINGS.stream().map(setting -> "--set=" + setting);
        Command.Outcome outcome = account.command(
                        Stream.concat(initdb, settings).toList(), folder.root())
                .run();
        if (!outcome.succeeded()) {
            Durable.delete(aside);
            throw new StartRefused(Diagnosis.of(folder.root(), lastLine(outcome.output())));
        }
        Durable.rename(aside, folder.cluster());
    }

    /** An initdb whose starter was killed may still be at work in such a folder; it cannot reach the one we make. */
    private void deleteHalfMade() throws IOException {
        List<Path> halfMade;
        try (Stream<Path> all = Files.list(folder.root())) {
            halfMade = all.filter(
                            path -> folder.root().relativize(path).toString().startsWith(ASIDE))
                    .toList();
        }
        for (Path path : halfMade) {
            try {
                Durable.delete(path);
            } catch (IOException stillWrittenTo) {
                // Left for the next start: half a cluster takes room and does no harm.
            }
        }
    }

    /** initdb says what failed before it says that it cleans up. */
    private static String lastLine(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("error:") || line.contains("PANIC"))
                .reduce((first, second) -> second)
                .orElse(lines.isEmpty() ? "initdb" : lines.getLast());
    }
}
