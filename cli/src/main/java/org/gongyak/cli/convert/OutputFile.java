package org.gongyak.cli.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: beside its place first, then renamed. */
final class OutputFile {
    private OutputFile() {}

    static void write(Path out, byte[] bytes) throws IOException {
        if (Files.exists(out) && !Files.isRegularFile(out)) {
            // A pipe or a device cannot be replaced.
            Files.write(out, bytes);
            return;
        }
        Path place = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath();
        Path beside = place.resolveSibling("." + place.getFileName() + ".gongyak-"
                + ProcessHandle.current().pid());
        try {
            Files.write(beside, bytes);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
