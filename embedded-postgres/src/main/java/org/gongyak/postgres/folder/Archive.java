package org.gongyak.postgres.folder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a {@code .tar.xz} so that nothing lands outside the folder: no absolute name, no {@code ..}, no link that leaves its folder. */
final class Archive {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private final Path folder;

    /** Made last, so that no entry is written through a link. */
    private final Map<Path, Path> links = new LinkedHashMap<>();

    private Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * @param folder exists and is empty
     * @throws IOException also when an entry would leave the folder
     */
    static void unpack(InputStream packed, Path folder) throws IOException {
        new Archive(folder).unpack(packed);
    }

    private void unpack(InputStream packed) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar);
            }
        }
        for (Map.Entry<Path, Path> link : links.entrySet()) {
            Files.createSymbolicLink(link.getKey(), link.getValue());
        }
    }

    private void unpack(TarArchiveEntry entry, InputStream content) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            links.put(target, neighbour(entry));
        } else if (entry.isFile() && !entry.isLink()) {
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(content, target);
            boolean program = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwx------" : "rw-------"));
        } else {
            throw new IOException("the archive holds something else than files, folders and links: " + entry.getName());
        }
    }

    /** All links in these archives name a file beside them; so much and no more is allowed. */
    private static Path neighbour(TarArchiveEntry entry) throws IOException {
        String name = entry.getLinkName();
        if (name.contains("/") || name.equals("..")) {
            throw new IOException("the archive links out of its folder: " + entry.getName() + " to " + name);
        }
        return Path.of(name);
    }
}
