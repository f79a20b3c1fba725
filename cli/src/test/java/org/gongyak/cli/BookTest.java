package org.gongyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.json.CardJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {
    private final String example = Run.file(Run.EXAMPLE);

    @TempDir
    Path folder;

    private Path out;
    private Path two;

    @BeforeEach
    void choose_files() throws IOException {
        out = folder.resolve("책자");
        two = Files.writeString(
                folder.resolve("two.json"),
                Stream.of(Card.of("1-1", "하천길").build(), Card.of("1-2", "도서관").build())
                        .map(CardJson::toText)
                        .toList()
                        .toString());
    }

    private Run book(String... arguments) {
        return Run.of(Stream.concat(Stream.of("book", "-o", out.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void the_cards_of_all_files_become_one_book_that_is_read_again() {
        Run run = book(example, two.toString(), "--to", "hwpx", "--title", "우리 시의 약속");
        assertThat(run).isEqualTo(new Run(ExitCode.FINE, "", ""));
        String text = Run.of("read", out.toString()).out();
        assertThat(text).contains("우리 시의 약속", "차례", "총괄 현황", "공약가계부");
        assertThat(text.indexOf("우리 시의 약속")).isLessThan(text.indexOf("차례"));
        assertThat(Run.of("convert", out.toString(), "--to", "json", "-o", "-").out())
                .contains("\"2-3-1\"", "\"1-1\"", "\"1-2\"");
    }

    @Test
    void a_plan_has_its_own_title() {
        book(two.toString(), "--to", "hwpx", "--kind", "plan");
        assertThat(Run.of("read", out.toString()).out()).contains("공약실천계획서");
    }

    @Test
    void a_book_goes_to_the_standard_output_as_well() {
        assertThat(Run.of("book", two.toString(), "--to", "pdf", "-o", "-").out())
                .startsWith("%PDF-1.7");
    }

    @Test
    void a_file_that_cannot_be_read_leaves_no_book_and_no_piece_of_one() throws IOException {
        Run run = book(two.toString(), folder.resolve("없음.hwpx").toString(), "--to", "pdf");
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("없음.hwpx");
        assertThat(files()).containsExactly(two);
    }

    @Test
    void a_file_without_a_card_and_a_pledge_that_comes_twice_are_refused() throws IOException {
        Path memo = Files.writeString(folder.resolve("memo.txt"), "회의 기록\n");
        assertThat(book(two.toString(), memo.toString(), "--to", "hwpx").err()).contains("memo.txt");
        assertThat(book(two.toString(), two.toString(), "--to", "hwpx").err()).contains("‘1-1 하천길’", "두 번");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_shared_budget_is_of_pledges_that_are_in_the_book() {
        assertThat(book(two.toString(), "--to", "hwpx", "--shared", "1-1,1-2").exit())
                .isEqualTo(ExitCode.FINE);
        Run unknown = book(two.toString(), "--to", "hwpx", "--shared", "1-1, 7-7:둘레길");
        assertThat(unknown.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(unknown.err()).contains("7-7").doesNotContain("1-1");
    }

    @Test
    void progress_is_shown_to_those_who_look_on_and_gone_in_the_end() {
        String[] arguments = {"book", two.toString(), "--to", "hwpx", "-o", out.toString()};
        Run watched = Run.in(Map.of("GONGYAK_PROGRESS", "yes"), "", arguments);
        assertThat(watched.err()).contains("카드 1건, 파일 1/1", "카드 2건").endsWith("\r\u001B[K");
        assertThat(watched.out()).isEmpty();
    }

    @Test
    void a_folder_that_does_not_exist_is_named() {
        Run run = Run.of("book", two.toString(), "--to", "hwpx", "-o", folder + "/없는 폴더/out.hwpx");
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("없는 폴더/out.hwpx");
    }
}
