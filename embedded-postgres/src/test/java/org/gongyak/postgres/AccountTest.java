package org.gongyak.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTest {
    @TempDir
    static Path jars;

    private static String classPath;

    @TempDir
    Path above;

    private Path folder;

    @BeforeAll
    static void copyClassPath() throws Exception {
        AsRoot.assume();
        classPath = AsRoot.readableClassPath(jars);
    }

    @BeforeEach
    void makeFolder() throws Exception {
        Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwxr-xr-x"));
        folder = Files.createDirectory(above.resolve("data"));
        Prepared.fillWithBinaries(folder);
    }

    @Test
    void an_ordinary_user_starts_it_and_root_may_start_it_in_between() throws Exception {
        AsRoot.giveAll(folder, AsRoot.NOBODY);
        assertRuns(AsRoot.asNobody(start()), AsRoot.NOBODY);
        assertRuns(start(), AsRoot.NOBODY);
        assertRuns(AsRoot.asNobody(start()), AsRoot.NOBODY);
    }

    @Test
    void a_folder_of_root_is_refused_to_an_ordinary_user() throws Exception {
        assertRuns(start(), 0);
        try (Child child = Child.run(AsRoot.asNobody(start()))) {
            assertThat(child.line())
                    .startsWith("refused database.not-permitted")
                    .contains(folder.toString());
        }
    }

    @Test
    void root_without_user_namespaces_hands_the_folder_to_nobody_and_keeps_to_it() throws Exception {
        Path root = Files.createDirectory(above.resolve("root"));
        assertRuns(AsRoot.withoutNamespaces(root, start()), AsRoot.NOBODY);
        assertRuns(start(), AsRoot.NOBODY);
    }

    private List<String> start() {
        return Child.javaWords(classPath, StartInChild.class, folder);
    }

    /** Starts and stops it; the processes and every file belong to this user. */
    private void assertRuns(List<String> words, int user) throws Exception {
        try (Child child = Child.run(words)) {
            assertThat(child.line()).startsWith("running");
            String postmaster =
                    Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst();
            assertThat(AsRoot.userOf(Path.of("/proc", postmaster))).isEqualTo(user);
            assertThat(child.finish()).isZero();
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::exists).toList()) {
                assertThat(AsRoot.userOf(file)).as("owner of %s", file).isEqualTo(user);
            }
        }
    }
}
