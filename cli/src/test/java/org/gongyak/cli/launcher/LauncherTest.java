package org.gongyak.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's own part, with a Maven and a Java that only say how they were called. */
class LauncherTest {
    /** Prints its last two arguments and the locale, and ends as no Java does by itself. */
    private static final String JAVA = """
            for last in "$@"; do before=${this-}; this=$last; done
            echo "$before $this $LC_ALL ${GONGYAK_LANG-}"
            exit 7
            """;

    @TempDir
    Path folder;

    private Layout layout;

    @BeforeEach
    void lay_out() throws IOException {
        layout = new Layout(folder);
    }

    private Launched check(String file) throws IOException, InterruptedException {
        return Launched.run(layout.launcher(), folder, environment(), "check", file);
    }

    private Map<String, String> environment() throws IOException {
        return Map.of(
                "PATH", layout.path(), "GONGYAK_JVMS", layout.scriptedJdks(JAVA).toString(), "LANG", "en_US.UTF-8");
    }

    /** Makes something newer than all that was built. */
    private static void touch(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void arguments_and_exit_code_pass_through_and_the_locale_is_one_that_can_write_korean() throws Exception {
        Launched launched = check("공약 카드.txt");
        assertThat(launched.out()).isEqualTo("check 공약 카드.txt C.UTF-8 en_US.UTF-8\n");
        assertThat(launched.exit()).isEqualTo(7);
        assertThat(launched.err()).startsWith("gongyak: Building cli");
    }

    @Test
    void it_builds_once_and_again_only_after_a_change() throws Exception {
        check("a");
        check("a");
        assertThat(layout.builds()).isEqualTo(1);
        touch(layout.source("document"));
        check("a");
        assertThat(layout.builds()).isEqualTo(2);
        Files.delete(layout.source("card"));
        touch(layout.sources("card"));
        check("a");
        assertThat(layout.builds()).isEqualTo(3);
    }

    @Test
    void a_missing_jar_is_built_again() throws Exception {
        check("a");
        Files.delete(layout.root.resolve("target/launch/cli/cli.jar"));
        assertThat(check("a").exit()).isEqualTo(7);
        assertThat(layout.builds()).isEqualTo(2);
    }

    @Test
    void two_at_once_build_once() throws Exception {
        layout.maven("sleep 1");
        CompletableFuture<Launched> other = CompletableFuture.supplyAsync(() -> {
            try {
                return check("b");
            } catch (IOException | InterruptedException broken) {
                throw new IllegalStateException(broken);
            }
        });
        assertThat(check("a").exit()).isEqualTo(7);
        assertThat(other.get().exit()).isEqualTo(7);
        assertThat(layout.builds()).isEqualTo(1);
    }

    @Test
    void a_build_that_fails_exits_with_3_and_is_tried_again() throws Exception {
        layout.maven("echo broken; exit 1");
        Launched failed = check("a");
        assertThat(failed.exit()).isEqualTo(3);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("broken", "The build failed");
        layout.maven("");
        assertThat(check("a").exit()).isEqualTo(7);
    }

    @Test
    void without_a_jdk_25_it_says_in_one_line_of_both_languages_what_to_install() throws Exception {
        Map<String, String> environment =
                Map.of("PATH", layout.path(), "GONGYAK_JVMS", layout.noJdks().toString());
        Launched launched = Launched.run(layout.launcher(), folder, environment, "check", "a");
        assertThat(launched.exit()).isEqualTo(3);
        assertThat(launched.out()).isEmpty();
        assertThat(launched.err().lines()).singleElement().asString().contains("JDK 25를 찾지", "JDK 25 not found");
    }

    @Test
    void it_works_through_a_link_from_anywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("공약 저장소/gongyak"));
        assertThat(Launched.run(link, Path.of("/"), environment(), "check", "a").exit())
                .isEqualTo(7);
        assertThat(layout.root.resolve("target/launch/cli/cli.jar")).exists();
    }

    @Test
    void help_is_an_answer_and_an_unknown_command_a_mistake() throws Exception {
        Launched help = Launched.run(layout.launcher(), folder, Map.of(), "help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("사용법", "demo", "verify");
        Launched unknown = Launched.run(layout.launcher(), folder, Map.of(), "publish");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("‘publish’라는 명령은 없습니다");
    }
}
