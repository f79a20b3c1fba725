package org.gongyak.postgres.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A numeric user and group, as Linux keeps them with each file. */
record FileOwner(int user, int group) {

    /** The user nobody, the same number on every Linux. */
    static final FileOwner NOBODY = new FileOwner(65534, 65534);

    static FileOwner of(Path path) throws IOException {
        return new FileOwner((int) Files.getAttribute(path, "unix:uid"), (int) Files.getAttribute(path, "unix:gid"));
    }

    boolean isRoot() {
        return user == 0;
    }

    /** Gives a whole tree to this owner, links themselves and not what they point at. */
    void takeAll(Path tree) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(tree)) {
            all = walk.toList();
        }
        for (Path path : all) {
            take(path);
        }
    }

    void take(Path path) throws IOException {
        Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
    }
}
