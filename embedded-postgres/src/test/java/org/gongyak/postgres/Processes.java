package org.gongyak.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongyak.postgres.folder.Binaries;
import org.gongyak.postgres.process.Account;

/** The PostgreSQL processes of a data folder, and the death of them. */
final class Processes {
    private Processes() {}

    static List<Long> of(Path folder) throws IOException {
        Path real = folder.toRealPath();
        return new ClusterProcesses(
                        real.resolve("cluster"),
                        new Binaries(real),
                        Account.forFolder(real).orElseThrow())
                .living();
    }

    /** As {@code kill -9}. */
    static void kill(List<Long> processes) {
        processes.forEach(process -> ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly));
    }
}
