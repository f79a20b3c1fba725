package org.gongyak.document.write.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VendoredFontsTest {
    private static final Path MODULE = Path.of(System.getProperty("gongyak.root"), "document");
    private static final Path FONTS = MODULE.resolve("src/main/resources/org/gongyak/document/write/pdf/fonts");

    @Test
    void are_byte_for_byte_what_the_update_script_cut() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (String line : Files.readAllLines(MODULE.resolve("vendor/checksums.sha256"))) {
            String[] sumAndName = line.split(" {2}", 2);
            written.put(sumAndName[1], sumAndName[0]);
        }
        Map<String, String> actual = new TreeMap<>();
        try (Stream<Path> files = Files.list(FONTS)) {
            for (Path file : files.toList()) {
                actual.put(file.getFileName().toString(), sha256(file));
            }
        }
        assertThat(actual).isEqualTo(written);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
