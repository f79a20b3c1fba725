package org.gongyak.server.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file of the handbook that came with the program. Its name never comes from a request: only names that the handbook itself states are looked for. */
final class PackedFile {
    private final byte[] bytes;

    private PackedFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A file by its path beside this class. */
    static Optional<PackedFile> find(String path) {
        try (InputStream stream = PackedFile.class.getResourceAsStream(path)) {
            return stream == null ? Optional.empty() : Optional.of(new PackedFile(stream.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
