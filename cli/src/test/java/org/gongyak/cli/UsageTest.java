package org.gongyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gongyak.document.read.ReadableFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check card.txt --format xml",
                "check card.txt --colour",
                "read",
                "read a.txt b.txt",
                "convert card.txt --to json",
                "convert card.txt -o out.json",
                "book card.txt --to hwpx",
                "book card.txt --to docx -o out.docx",
                "book --to pdf -o out.pdf",
                "publish card.txt"
            })
    void bad_usage_exits_with_2_and_says_in_one_line_what_and_where_to_look(String arguments) {
        Run run = Run.of(arguments.split(" ", -1));
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("gongyak: ")
                .contains("--help");
    }

    @Test
    void help_is_in_the_callers_language_and_says_how_characters_are_counted() {
        assertThat(Run.of("check", "--help").out()).contains("사용법", "UTF-16", "종료 코드");
        assertThat(Run.in(Map.of("GONGYAK_LANG", "en_GB.UTF-8"), "", "check", "--help")
                        .out())
                .contains("Usage", "UTF-16", "Exit code");
    }

    @Test
    void help_names_the_formats_from_the_one_list_of_them() {
        String korean = Run.of("check", "--help").out().replaceAll("\\s+", " ");
        assertThat(korean).contains(ReadableFormat.names(true)).doesNotContain("${");
        String english = Run.in(Map.of("GONGYAK_LANG", "en_GB.UTF-8"), "", "convert", "--help")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(english).contains(ReadableFormat.names(false)).doesNotContain("${");
    }

    @Test
    void help_without_a_command_names_the_commands() {
        Run run = Run.of("--help");
        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("check", "read", "convert", "book");
    }
}
