package org.gongyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.json.CardJson;
import org.gongyak.card.json.NotACard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ConvertTest {
    private final String example = Run.file(Run.EXAMPLE);

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void choose_a_file_to_write() {
        out = folder.resolve("카드 결과");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void a_card_becomes_json_and_the_json_becomes_the_same_json() throws IOException, NotACard {
        assertThat(Run.of("convert", example, "--to", "json", "-o", out.toString())
                        .exit())
                .isEqualTo(ExitCode.FINE);
        Card card = CardJson.parse(Files.readString(out));
        assertThat(card.number()).isEqualTo("2-3-1");
        Path again = folder.resolve("again.json");
        Run.of("convert", out.toString(), "--to", "json", "-o", again.toString());
        assertThat(again).hasSameTextualContentAs(out);
    }

    @Test
    void several_cards_become_an_array_that_is_read_again() throws IOException {
        Path two = Files.writeString(folder.resolve("two.json"), twoCards());
        assertThat(Run.of("convert", two.toString(), "--to", "json", "-o", out.toString())
                        .exit())
                .isEqualTo(ExitCode.FINE);
        assertThat(JsonMapper.shared().readTree(Files.readString(out))).hasSize(2);
        assertThat(Run.of("convert", two.toString(), "--to", "html", "-o", "-").out())
                .contains("<h1>1-1 하천길</h1>", "<h1>1-2 도서관</h1>");
    }

    @Test
    void a_card_becomes_a_hwpx_that_is_read_again() throws IOException, NotACard {
        assertThat(Run.of("convert", example, "--to", "hwpx", "-o", out.toString())
                        .exit())
                .isEqualTo(ExitCode.FINE);
        Path again = folder.resolve("again.json");
        Run.of("convert", out.toString(), "--to", "json", "-o", again.toString());
        assertThat(CardJson.parse(Files.readString(again)).number()).isEqualTo("2-3-1");
    }

    @Test
    void a_form_of_ones_own_is_for_hwpx_and_must_be_one() {
        assertThat(Run.of("convert", example, "--to", "html", "--form", example, "-o", out.toString())
                        .err())
                .contains("--form");
        assertThat(Run.of("convert", example, "--to", "hwpx", "--form", example, "-o", out.toString())
                        .exit())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(out).doesNotExist();
    }

    private static String twoCards() {
        return Stream.of(Card.of("1-1", "하천길").build(), Card.of("1-2", "도서관").build())
                .map(CardJson::toText)
                .toList()
                .toString();
    }

    @Test
    void a_card_becomes_a_pdf() throws IOException {
        assertThat(Run.of("convert", example, "--to", "pdf", "-o", out.toString())
                        .exit())
                .isEqualTo(ExitCode.FINE);
        assertThat(Files.readAllBytes(out)).startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_file_that_exists_is_overwritten() throws IOException {
        Files.writeString(out, "옛것");
        Run.of("convert", example, "--to", "html", "-o", out.toString());
        assertThat(out).content().startsWith("<!doctype html>").contains("하천변 걷기 좋은 길 조성");
        assertThat(files()).containsExactly(out);
    }

    @Test
    void a_link_keeps_pointing_to_the_file_that_is_written() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.writeString(out, "옛것"));
        Run.of("convert", example, "--to", "html", "-o", link.toString());
        assertThat(link).isSymbolicLink();
        assertThat(out).content().startsWith("<!doctype html>");
    }

    @Test
    void a_document_without_a_card_leaves_the_file_as_it_was() throws IOException {
        Files.writeString(out, "옛것");
        Path memo = Files.writeString(folder.resolve("memo.txt"), "회의 기록\n");
        Run run = Run.of("convert", memo.toString(), "--to", "json", "-o", out.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("공약카드를 찾지 못하여");
        assertThat(out).hasContent("옛것");
    }

    @Test
    void a_folder_that_does_not_exist_is_named() {
        Run run = Run.of("convert", example, "--to", "json", "-o", folder + "/없는 폴더/out.json");
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("없는 폴더/out.json");
    }

    @Test
    void a_folder_is_not_written_over() throws IOException {
        Run run = Run.of("convert", example, "--to", "json", "-o", folder.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(files()).isEmpty();
    }

    @Test
    void read_shows_the_document_and_nothing_of_cards() {
        Run text = Run.of("read", example);
        assertThat(text.exit()).isEqualTo(ExitCode.FINE);
        assertThat(text.out()).contains("□ 문제점 및 개선대책");
        assertThat(JsonMapper.shared()
                        .readTree(Run.of("read", example, "--format", "json").out())
                        .get("blocks"))
                .isNotEmpty();
    }

    @Test
    void read_refuses_what_it_cannot_read() throws IOException {
        Run run = Run.of("read", Files.createFile(folder.resolve("빈 파일.hwpx")).toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("비어 있습니다");
        assertThat(run.out()).isEmpty();
    }
}
