package org.gongyak.postgres.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.postgres.process.Command;

/**
 * PostgreSQL's programs, unpacked once to a folder named by version and hash of their archive.
 *
 * @param home holds {@code bin}, {@code lib} and {@code share}
 */
public record Binaries(Path home) {
    /** The major version, which decides whose clusters these programs can open. */
    public static final String VERSION = "18";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /** Hexadecimal digits of the hash in a folder's name: enough to tell archives apart, short enough to read. */
    private static final int HASH_DIGITS = 16;

    /** Whether there are programs for this machine. */
    public static boolean fitThisMachine() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    /**
     * Unpacks unless it was done before. Only one process at a time may do so, and it may be killed at any moment.
     *
     * @param folder where all versions lie
     */
    public static Binaries in(Path folder) throws IOException {
        Path home = folder.resolve(VERSION + "-" + hash());
        if (Files.notExists(home)) {
            Files.createDirectories(folder);
            Path aside = Files.createTempDirectory(folder, "unpacking-");
            try (InputStream archive = open()) {
                Archive.unpack(archive, aside);
            }
            // A thousand small files: one flush of the file system is quicker than one of each.
            new Command(List.of("sync", "--file-system", aside.toString()), folder).run();
            Durable.rename(aside, home);
        }
        return new Binaries(home);
    }

    /** One of initdb, pg_ctl and postgres. */
    public String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Deletes what earlier versions and killed starts left beside these. */
    public void deleteOthers() throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.list(home.resolveSibling("."))) {
            others = all.filter(path ->
                            !Optional.ofNullable(path.getFileName()).equals(Optional.ofNullable(home.getFileName())))
                    .toList();
        }
        for (Path other : others) {
            Durable.delete(other);
        }
    }

    private static String hash() throws IOException {
        try (var archive = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            archive.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(archive.getMessageDigest().digest()).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static InputStream open() {
        InputStream archive = Binaries.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new IllegalStateException("the class path has no " + ARCHIVE);
        }
        return archive;
    }
}
