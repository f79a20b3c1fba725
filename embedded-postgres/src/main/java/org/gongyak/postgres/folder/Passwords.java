package org.gongyak.postgres.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Generated passwords, one file of mode 0600 a role, made when first asked for. */
public record Passwords(Path folder) {
    /** 256 bits: out of reach of guessing, and free of characters that need quoting once written in base64url. */
    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    public Path file(String role) {
        return folder.resolve(role);
    }

    public String get(String role) throws IOException {
        Path file = file(role);
        if (Files.notExists(file)) {
            Durable.write(file, generate());
        }
        return Files.readString(file).strip();
    }

    private static String generate() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
