package org.gongyak.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The samples of this module, each a file or, for HWPX, a folder with the entries that are to be zipped. */
public final class Samples {
    private static final Path FOLDER = Path.of(System.getProperty("gongyak.root"), "document/src/test/resources");

    private Samples() {}

    /** Files of every format, for the readers. */
    public static List<Path> all() {
        return in("samples");
    }

    /** Documents with cards, and some without, for the recogniser. */
    public static List<Path> cards() {
        return in("cards");
    }

    private static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> !file.toString().contains(".expected."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Path sample) {
        try {
            return Files.isDirectory(sample) ? zip(sample) : Files.readAllBytes(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Path folder) throws IOException {
        Hwpx hwpx = Hwpx.empty();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                hwpx.with("Contents/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return hwpx.bytes();
    }
}
