package org.gongyak.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongyak.postgres.folder.Durable;

/** A data folder after its first start, made once and copied, since a first start takes seconds. */
final class Prepared {
    /** Not to be changed. */
    static final Path FOLDER = make();

    private Prepared() {}

    /** Fills an empty folder. */
    static void fill(Path folder) throws IOException, InterruptedException {
        copy(FOLDER.resolve("."), folder);
    }

    /** Leaves only the making of the cluster to the next start. */
    static void fillWithBinaries(Path folder) throws IOException, InterruptedException {
        copy(FOLDER.resolve("gongyak-database"), folder);
        copy(FOLDER.resolve("binaries"), folder);
    }

    private static void copy(Path from, Path into) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("cp", "--archive", from.toString(), into.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("cp ended with " + exit);
        }
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("prepared-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            ((Running) PostgresServer.start(folder)).close();
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path folder) {
        try {
            Durable.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
