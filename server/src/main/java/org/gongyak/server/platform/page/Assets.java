package org.gongyak.server.platform.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of style sheets, scripts and pictures that may be kept for a year, because another content has another address: our own
 * files carry a hash of their content, vendored ones the version in their path.
 */
public final class Assets {
    /** Enough to tell the few versions apart that a browser may hold. */
    private static final int HASH_BYTES = 6;

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /**
     * The address of a file.
     *
     * @param path below {@code /assets/}, such as {@code gongyak.css}
     * @throws NullPointerException if there is no such file
     */
    public static String address(String path) {
        return ADDRESSES.computeIfAbsent(path, it -> "/assets/" + it + "?v=" + hash(it));
    }

    private static String hash(String path) {
        String resource = "/static/assets/" + path;
        try (var stream = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
