package org.gongyak.postgres;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** What only root can arrange: other users, other disks. Tests that need it are skipped for an ordinary user. */
final class AsRoot {
    static final int NOBODY = 65534;

    private AsRoot() {}

    static void assume() throws IOException {
        assumeThat(userOf(Path.of("/proc/self")))
                .as("our user, who must be root")
                .isZero();
    }

    static int userOf(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }

    static void giveAll(Path path, int user) throws IOException, InterruptedException {
        new ProcessBuilder("chown", "--recursive", user + ":" + user, path.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    static List<String> asNobody(List<String> words) {
        return join(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), words);
    }

    /** Within a chroot the kernel allows no new user namespaces, as many containers do not. */
    static List<String> withoutNamespaces(Path emptyFolder, List<String> words) {
        return inMounts("mount --rbind / \"$0\" && exec chroot \"$0\" \"$@\"", emptyFolder, words);
    }

    /** A shell script that may mount what it likes and sees the folder as {@code $0}, the words as {@code $@}. */
    static List<String> inMounts(String script, Path folder, List<String> words) {
        return join(List.of("unshare", "--mount", "sh", "-c", script, folder.toString()), words);
    }

    /** The class path of these tests, copied to where everyone may read it. */
    static String readableClassPath(Path folder) throws IOException, InterruptedException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> copies = new ArrayList<>();
        for (String entry : Child.classPath().split(":", -1)) {
            Path copy = folder.resolve(Integer.toString(copies.size()));
            new ProcessBuilder("cp", "--recursive", entry, copy.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            copies.add(copy.toString());
        }
        new ProcessBuilder("chmod", "--recursive", "a+rX", folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        return String.join(":", copies);
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
