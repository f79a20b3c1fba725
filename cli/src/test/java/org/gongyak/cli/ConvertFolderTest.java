package org.gongyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertFolderTest {
    @TempDir
    Path folder;

    private Path from;
    private Path out;

    @BeforeEach
    void two_cards_in_folders() throws IOException {
        from = folder.resolve("카드");
        out = folder.resolve("결과");
        put("하나.txt");
        put("안/둘.txt");
    }

    private void put(String name) throws IOException {
        Path file = from.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(Path.of(Run.file(Run.EXAMPLE)), file);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private Run convert(String... more) {
        return Run.of(Stream.concat(
                        Stream.of("convert", from.toString(), "--to", "json", "-o", out.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void each_file_is_written_under_its_own_name() throws IOException {
        Files.writeString(from.resolve("메모.txt"), "회의 기록\n");

        Run run = convert();

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(written()).containsExactly("안/둘.json", "하나.json");
        assertThat(run.out()).contains("카드 2건을 파일 2개에 썼습니다. 카드가 없어 지나간 파일은 1개입니다.");
        assertThat(Run.of("check", out.toString()).out()).contains("파일 2개에서 카드 2건");
    }

    @Test
    void names_that_differ_in_their_endings_only_keep_them() throws IOException {
        put("하나.md");

        assertThat(convert().exit()).isEqualTo(ExitCode.FINE);
        assertThat(written()).containsExactly("안/둘.json", "하나.json", "하나.txt.json");
    }

    @Test
    void a_file_that_exists_is_left_as_it_is_unless_overwriting_is_asked_for() throws IOException {
        Files.createDirectories(out);
        Path kept = Files.writeString(out.resolve("하나.json"), "옛것");

        Run refused = convert();
        assertThat(refused.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(refused.err()).contains("하나.json’ 파일이 이미 있어", "--overwrite");
        assertThat(kept).hasContent("옛것");
        assertThat(written()).contains("안/둘.json");

        assertThat(convert("--overwrite").exit()).isEqualTo(ExitCode.FINE);
        assertThat(kept).content().contains("gongyak-card/1");
    }

    @Test
    void the_folder_written_to_is_not_read_though_it_lies_within() throws IOException {
        out = from.resolve("결과");
        convert();

        Run again = convert("--overwrite");

        assertThat(again.exit()).isEqualTo(ExitCode.FINE);
        assertThat(written()).containsExactly("안/둘.json", "하나.json");
    }

    @Test
    void a_folder_is_not_written_into_a_file_or_the_standard_output() throws IOException {
        Files.writeString(out, "옛것");

        assertThat(convert().err()).contains("쓸 폴더를 적어야 합니다");
        assertThat(out).hasContent("옛것");
        assertThat(Run.of("convert", from.toString(), "--to", "json", "-o", "-").exit())
                .isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void read_shows_one_file_and_refuses_a_folder() {
        Run run = Run.of("read", from.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("폴더입니다");
    }
}
