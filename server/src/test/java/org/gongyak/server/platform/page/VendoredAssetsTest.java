package org.gongyak.server.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VendoredAssetsTest {
    private static final Path SERVER = Path.of(System.getProperty("gongyak.root"), "server");
    private static final Path ASSETS = SERVER.resolve("src/main/resources/static/assets");
    private static final Path VENDOR = ASSETS.resolve("vendor");
    private static final Pattern URL = Pattern.compile("url\\(\"?([^)\"]+)\"?\\)");

    @Test
    void are_byte_for_byte_what_their_makers_published() throws IOException {
        assertThat(actual()).isEqualTo(published());
    }

    @Test
    void name_no_picture_or_font_that_is_missing_and_none_from_elsewhere() throws IOException {
        try (Stream<Path> files = Files.walk(ASSETS)) {
            for (Path css : files.filter(it -> it.toString().endsWith(".css")).toList()) {
                Matcher url = URL.matcher(Files.readString(css));
                while (url.find()) {
                    assertThat(css.resolveSibling(url.group(1)).normalize())
                            .as("%s in %s", url.group(1), css.getFileName())
                            .startsWith(ASSETS)
                            .isRegularFile();
                }
            }
        }
    }

    private static Map<String, String> published() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(SERVER.resolve("vendor/checksums.sha256"))) {
            String[] sumAndName = line.split(" {2}", 2);
            sums.put(sumAndName[1], sumAndName[0]);
        }
        return sums;
    }

    private static Map<String, String> actual() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(VENDOR)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(VENDOR.relativize(file).toString(), sha256(file));
            }
        }
        return sums;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
