package org.gongyak.cli.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: beside its place first, then renamed. A program that is stopped on the way leaves nothing either. */
public final class OutputFile {
    private static final String STANDARD_OUTPUT = "-";

    private OutputFile() {}

    /** Makes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes what stands on the command line as the file to write; {@code -} is the standard output, which gets all or nothing as well.
     *
     * @throws java.nio.file.InvalidPathException if no file can have that name
     */
    public static void write(String out, OutputStream standardOutput, Content content) throws IOException {
        if (out.equals(STANDARD_OUTPUT)) {
            write(standardOutput, content);
        } else {
            write(Path.of(out), content);
        }
    }

    /** Writes a file of a folder. */
    public static void write(Path out, Content content) throws IOException {
        if (Files.exists(out) && !Files.isRegularFile(out)) {
            // A pipe or a device cannot be replaced.
            try (OutputStream stream = Files.newOutputStream(out)) {
                write(stream, content);
            }
            return;
        }
        Path place = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath();
        Path beside = place.resolveSibling("." + place.getFileName() + ".gongyak-"
                + ProcessHandle.current().pid());
        try {
            fill(beside, content);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(OutputStream stream, Content content) throws IOException {
        Path whole = Files.createTempFile("gongyak-", ".part");
        try {
            fill(whole, content);
            Files.copy(whole, stream);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        // Ctrl-C runs no finally.
        file.toFile().deleteOnExit();
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(stream);
        }
    }
}
