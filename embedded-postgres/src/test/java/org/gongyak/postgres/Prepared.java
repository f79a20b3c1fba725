package org.gongyak.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data folder after its first start, made once and copied, since a first start takes seconds. */
final class Prepared {
    private static final Path ORIGINAL = original();

    private Prepared() {}

    /** Fills an empty folder. */
    static void fill(Path folder) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("cp", "--archive", ORIGINAL + "/.", folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("cp ended with " + exit);
        }
    }

    private static Path original() {
        Path folder = Path.of("target", "prepared-" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(folder);
            ((Running) PostgresServer.start(folder)).close();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return folder;
    }
}
