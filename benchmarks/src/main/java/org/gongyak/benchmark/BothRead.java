package org.gongyak.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;

/** The files of a folder that ours and another reader can read: only on those are the two compared. */
final class BothRead {
    private static final DocumentReader OURS = new DocumentReader(Clock.systemUTC());

    private BothRead() {}

    /** The other reader; it throws what it likes. */
    @FunctionalInterface
    interface Other {
        Object read(String file) throws Exception;
    }

    /**
     * Files that are no attacks, in the order of their names.
     *
     * @param format of {@link org.gongyak.card.source.Document} and, behind a point, the ending of the names
     */
    static List<Path> in(String folder, String format, Other other) throws IOException {
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith("." + format))
                    .filter(file -> !file.getFileName().toString().startsWith("attack-"))
                    .filter(file -> isReadBy(other, file) && isReadByOurs(file, format))
                    .sorted()
                    .toList();
        }
    }

    static Reading ours(Path file) throws IOException {
        return OURS.read(Files.readAllBytes(file), "file");
    }

    private static boolean isReadByOurs(Path file, String format) {
        try {
            return ours(file) instanceof Reading.Read read
                    && read.document().format().equals(format);
        } catch (IOException notThere) {
            return false;
        }
    }

    private static boolean isReadBy(Other other, Path file) {
        try {
            other.read(file.toString());
            return true;
        } catch (Exception notRead) {
            return false;
        }
    }
}
