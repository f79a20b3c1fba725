package org.gongyak.postgres.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Under which account PostgreSQL runs, since it refuses to be root.
 *
 * <ul>
 *   <li>An ordinary user: as that user.
 *   <li>Root, in a folder of an ordinary user: as the folder's user, who can then start it without root as well.
 *   <li>Root, in a folder of root: in a user namespace without any mapping, where root looks like nobody and keeps its files.
 *   <li>Root where such namespaces are forbidden, as in many containers: as nobody, to whom the folder is handed.
 * </ul>
 *
 * @param prefix the words before a command
 * @param fileOwner to whom the files must belong, when that is not ourselves
 */
public record Account(List<String> prefix, Optional<FileOwner> fileOwner) {

    public Account {
        prefix = List.copyOf(prefix);
    }

    /** The account for a folder; empty when we are root and can neither hide it nor become another. */
    public static Optional<Account> forFolder(Path folder) throws IOException {
        // The owner of /proc/self is the effective user of this process.
        if (!FileOwner.of(Path.of("/proc/self")).isRoot()) {
            return Optional.of(new Account(List.of(), Optional.empty()));
        }
        FileOwner owner = FileOwner.of(folder);
        Account hidden = new Account(List.of("unshare", "--user"), Optional.empty());
        if (owner.isRoot() && hidden.works(folder)) {
            return Optional.of(hidden);
        }
        Account other = becoming(owner.isRoot() ? FileOwner.NOBODY : owner);
        return other.works(folder) ? Optional.of(other) : Optional.empty();
    }

    private static Account becoming(FileOwner owner) {
        List<String> prefix = List.of(
                "setpriv", "--reuid=" + owner.user(), "--regid=" + owner.group(), "--clear-groups", "--no-new-privs");
        return new Account(prefix, Optional.of(owner));
    }

    private boolean works(Path folder) {
        return command(List.of("true"), folder).run().succeeded();
    }

    /** The command that runs these words under this account. */
    public Command command(List<String> words, Path workingFolder) {
        return new Command(Stream.concat(prefix.stream(), words.stream()).toList(), workingFolder);
    }

    /** Hands a file, or a folder with all it holds, to this account. */
    public void own(Path path) throws IOException {
        if (fileOwner.isPresent()) {
            fileOwner.get().takeAll(path);
        }
    }

    /** Hands a folder without what it holds. */
    public void ownAlone(Path folder) throws IOException {
        if (fileOwner.isPresent()) {
            fileOwner.get().take(folder);
        }
    }
}
