package org.gongyak.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the real program behind it. */
class LaunchedProgramTest {
    private static final int TERMINATED = 128 + 15;

    @TempDir
    static Path folder;

    private static Layout layout;
    private static Path card;

    @BeforeAll
    static void build() throws Exception {
        layout = new Layout(folder);
        card = Files.writeString(folder.resolve("회의 기록.txt"), "회의는 2021. 5. 17.(화)에 열렸습니다.\n");
        Map<String, String> environment =
                Map.of("PATH", layout.path(), "GONGYAK_JVMS", layout.realJdks().toString());
        Launched first = Launched.run(layout.launcher(), folder, environment, "check", card.toString());
        assertThat(first.exit()).as(first.err()).isEqualTo(1);
    }

    private static Map<String, String> bare() throws IOException {
        return Map.of("GONGYAK_JVMS", layout.realJdks().toString());
    }

    @Test
    void an_empty_environment_and_a_korean_file_name_are_no_hindrance() throws Exception {
        Launched launched = Launched.run(layout.launcher(), folder, bare(), "check", "회의 기록.txt");
        assertThat(launched.exit()).isEqualTo(1);
        assertThat(launched.out()).contains("회의 기록.txt", "[date.weekday]");
        assertThat(launched.err()).isEmpty();
    }

    @Test
    void a_cache_of_classes_that_is_broken_or_gone_breaks_nothing() throws Exception {
        Path cache = layout.root.resolve("target/launch/cli/cli.aot");
        assertThat(cache).exists();
        Files.writeString(cache, "no cache");
        assertThat(Launched.run(layout.launcher(), folder, bare(), "check", card.toString()))
                .extracting(Launched::exit, Launched::err)
                .containsExactly(1, "");
        Files.delete(cache);
        assertThat(Launched.run(layout.launcher(), folder, bare(), "check", card.toString()))
                .extracting(Launched::exit, Launched::err)
                .containsExactly(1, "");
    }

    @Test
    void the_libraries_behind_old_formats_have_nothing_to_say() throws Exception {
        Path old = folder.resolve("옛 문서.hwp");
        try (POIFSFileSystem file = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(old)) {
            file.createDocument(new ByteArrayInputStream(new byte[9]), "WordDocument");
            file.writeFilesystem(out);
        }
        Launched launched = Launched.run(layout.launcher(), folder, bare(), "read", old.toString());

        assertThat(launched.err().lines()).singleElement().asString().startsWith("gongyak: ‘");
        assertThat(launched.out()).isEmpty();
    }

    @Test
    void a_signal_reaches_the_program() throws Exception {
        Process process = Launched.builder(layout.launcher(), folder, bare(), "check", "-")
                .start();
        while (!process.info().command().orElse("").endsWith("/java")) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(TERMINATED);
    }
}
