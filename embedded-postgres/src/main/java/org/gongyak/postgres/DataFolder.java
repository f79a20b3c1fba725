package org.gongyak.postgres;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyak.postgres.folder.Binaries;
import org.gongyak.postgres.folder.FolderLock;
import org.gongyak.postgres.process.Account;

/**
 * The names in a data folder, and whether a folder may be used as one.
 *
 * <p>The lock file is made before anything else and so marks a folder as ours.
 *
 * @param root a real path, readable by its owner only
 */
record DataFolder(Path root) {
    private static final long MEBIBYTE = 1024 * 1024;

    /** In MiB: the programs take 60 and an empty cluster 40; the rest is for a beginning. */
    private static final long ROOM_TO_BEGIN = 192;

    /** In MiB: two segments of the write-ahead log and the two that recovery may add: with less, PostgreSQL may stop in the middle of a day. */
    private static final long ROOM_TO_GO_ON = 64;

    /** What a new file system holds before anyone puts something there. */
    private static final Set<String> NOBODYS = Set.of("lost+found");

    private static final String LOCK = "gongyak-database";

    /** Makes the folder when it is absent, or sees whether it is ours or empty. */
    static DataFolder at(Path path) throws IOException, StartRefused {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StartRefused(Refusals.notOurs(path));
        }
        Files.createDirectories(path);
        DataFolder folder = new DataFolder(path.toRealPath());
        folder.mustBeOurs();
        folder.mustHaveRoom();
        folder.mustHaveOurVersion();
        Files.setPosixFilePermissions(folder.root, PosixFilePermissions.fromString("rwx------"));
        return folder;
    }

    /** Takes the folder for this process. */
    FolderLock lock() throws IOException, StartRefused {
        Path file = root.resolve(LOCK);
        var lock = FolderLock.take(file);
        if (lock.isEmpty()) {
            throw new StartRefused(Refusals.inUse(root, FolderLock.holderOf(file)));
        }
        return lock.get();
    }

    /** PostgreSQL's own folder. */
    Path cluster() {
        return root.resolve("cluster");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path passwords() {
        return root.resolve("passwords");
    }

    Path port() {
        return root.resolve("port");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** Hands all but the cluster, which is made by the account itself. */
    void handTo(Account account) throws IOException {
        if (account.fileOwner().isEmpty()) {
            return;
        }
        for (Path path : content()) {
            if (!path.equals(cluster())) {
                account.own(path);
            }
        }
        account.ownAlone(root);
    }

    private void mustBeOurs() throws IOException, StartRefused {
        List<Path> content = content();
        boolean empty = content.stream()
                .allMatch(path -> NOBODYS.contains(root.relativize(path).toString()));
        if (!empty && !content.contains(root.resolve(LOCK))) {
            throw new StartRefused(Refusals.notOurs(root));
        }
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            return all.toList();
        }
    }

    private void mustHaveRoom() throws IOException, StartRefused {
        FileStore disk = Files.getFileStore(root);
        if (disk.isReadOnly()) {
            throw new StartRefused(Refusals.readOnly(root));
        }
        long room = disk.getUsableSpace() / MEBIBYTE;
        long needed = Files.exists(cluster()) ? ROOM_TO_GO_ON : ROOM_TO_BEGIN;
        if (room < needed) {
            throw new StartRefused(Refusals.diskFull(root, room, needed));
        }
    }

    private void mustHaveOurVersion() throws IOException, StartRefused {
        if (Files.notExists(cluster())) {
            return;
        }
        Path file = cluster().resolve("PG_VERSION");
        String version = Files.exists(file) ? Files.readString(file).strip() : "";
        if (!version.equals(Binaries.VERSION)) {
            throw new StartRefused(Refusals.otherVersion(cluster(), version));
        }
    }
}
