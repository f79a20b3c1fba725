package org.gongyak.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Samples that lie outside the repository; tests that need them are skipped where they are not. */
public final class Shared {

    private Shared() {}

    public static Path folder(String name) {
        Path folder = Path.of(System.getProperty("gongyak.shared", "none")).resolve(name);
        assumeTrue(Files.isDirectory(folder), "shared samples are not here");
        return folder;
    }

    public static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
