package org.gongyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckTest {
    private static final String CLEAN = """
            1-1-1\t나무 심기
            소관부서\t공원녹지과

            □ 추진실적 및 향후 추진계획

            구 분\t추진실적 및 추진계획\t비 고
            하반기 추진실적 (2024.7.~12. 실적)\t○ 묘목 1,200그루 심음 - 일시 : 2024. 11. 5.(화)\t

            □ 문제점 및 개선대책

            ○ 문제점

            - 여름 가뭄에 묘목이 마를 수 있음
            """;

    @TempDir
    Path folder;

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(Run.of(arguments).out());
    }

    private static JsonNode weekday(JsonNode reports) {
        return reports.at("/0/findings")
                .valueStream()
                .filter(finding -> finding.get("code").asString().equals("date.weekday"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"text,ko,card.ko.txt", "text,en,card.en.txt", "json,ko,card.json"})
    void reports_on_the_example_as_it_stands_beside_this_test(String format, String language, String expected)
            throws IOException {
        String example = Run.file(Run.EXAMPLE);
        String report = Run.of("check", example, "--format", format, "--lang", language)
                .out()
                .replace(example, Run.EXAMPLE);
        Path file = Path.of(Run.file("cli/src/test/resources/expected"), expected);
        if (Boolean.getBoolean("gongyak.accept")) {
            Files.writeString(file, report);
        }
        assertThat(report).isEqualTo(Files.readString(file));
    }

    @Test
    void a_card_without_errors_exits_with_0() throws IOException {
        Run run = Run.of("check", write("나무 심기.txt", CLEAN));
        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("나무 심기.txt · 1-1-1 나무 심기", "오류 0건");
    }

    @Test
    void a_wrong_weekday_exits_with_1() throws IOException {
        Run run = Run.of("check", write("card.txt", CLEAN.replace("(화)", "(수)")));
        assertThat(run.exit()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.out()).contains("[date.weekday]", "7행");
    }

    @Test
    void the_highest_exit_code_wins_and_the_other_files_are_still_checked() throws IOException {
        Run run = Run.of("check", "없는 파일.txt", write("card.txt", CLEAN.replace("(화)", "(수)")));
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("[date.weekday]", "읽지 못한 파일이 1개");
        assertThat(run.err()).contains("‘없는 파일.txt’ 파일이 없습니다");
    }

    @Test
    void an_unreadable_file_has_an_error_and_no_findings() {
        JsonNode report = json("check", folder.resolve("none.txt").toString(), "--format", "json")
                .get(0);
        assertThat(report.at("/error/code").asString()).isEqualTo("file.missing");
        assertThat(report.at("/error/message/en").asString()).contains("There is no file");
        assertThat(report.get("findings")).isEmpty();
        assertThat(report.get("card").isNull()).isTrue();
    }

    @Test
    void places_point_into_the_file() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(Run.file(Run.EXAMPLE)));
        int checked = 0;
        for (JsonNode finding :
                json("check", Run.file(Run.EXAMPLE), "--format", "json").at("/0/findings")) {
            if (!finding.get("line").isNull()
                    && !finding.get("quote").asString().isEmpty()) {
                String line = lines.get(finding.get("line").asInt() - 1);
                assertThat(line.substring(
                                finding.get("start").asInt(), finding.get("end").asInt()))
                        .isEqualTo(finding.get("quote").asString());
                checked++;
            }
        }
        assertThat(checked).isPositive();
    }

    @Test
    void findings_come_in_the_order_of_the_file() {
        List<Integer> lines = json("check", Run.file(Run.EXAMPLE), "--format", "json")
                .at("/0/findings")
                .valueStream()
                .filter(finding -> !finding.get("line").isNull())
                .map(finding -> finding.get("line").asInt())
                .toList();
        assertThat(lines).hasSizeGreaterThan(2).isSorted();
    }

    @Test
    void card_json_is_checked_too_with_places_without_lines() throws IOException {
        String source = write("card.txt", CLEAN.replace("(화)", "(수)"));
        String card = folder.resolve("card.json").toString();
        assertThat(Run.of("convert", source, "--to", "json", "-o", card).exit()).isEqualTo(ExitCode.FINE);
        JsonNode finding = weekday(json("check", card, "--format", "json"));
        assertThat(finding.get("place").asString()).isEqualTo("/progress/0/groups/0/entries/0/details/0/text");
        assertThat(finding.get("line").isNull()).isTrue();
    }

    @Test
    void broken_card_json_is_refused_with_the_reason() throws IOException {
        Run run = Run.of("check", write("card.json", "{\"schema\": \"gongyak-card/1\", \"number\": 7"));
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("카드 JSON");
    }

    @Test
    void a_document_without_a_card_says_so_and_is_checked_all_the_same() throws IOException {
        JsonNode report = json("check", write("memo.txt", "회의는 2021. 5. 17.(화)에 열렸습니다.\n"), "--format", "json")
                .get(0);
        assertThat(report.at("/issues/0/code").asString()).isEqualTo("card.none");
        JsonNode finding = report.at("/findings/0");
        assertThat(finding.get("code").asString()).isEqualTo("date.weekday");
        assertThat(finding.get("card").isNull()).isTrue();
        assertThat(finding.get("place").asString()).isEqualTo("paragraph[1]");
    }

    @Test
    void reads_the_standard_input() {
        Run run = Run.in(Map.of(), CLEAN, "check", "-");
        assertThat(run.out()).contains("1-1-1 나무 심기");
    }

    @Test
    void a_document_cannot_write_on_the_terminal_by_itself() throws IOException {
        Run run = Run.of("check", write("card.txt", CLEAN.replace("나무 심기", "나무\u001B[31m 심기\u202E끝")));
        assertThat(run.out()).contains("나무 [31m 심기 끝").doesNotContain("\u001B", "\u202E");
    }

    @Test
    void colours_stand_on_a_terminal_only() {
        String example = Run.file(Run.EXAMPLE);
        assertThat(Run.in(Map.of("GONGYAK_COLOR", "yes"), "", "check", example).out())
                .contains("\u001B[1;31m");
        assertThat(Run.of("check", example).out()).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @CsvSource({"en_US.UTF-8,checked", "ko_KR.UTF-8,검증했습니다", "'',검증했습니다"})
    void speaks_the_language_of_the_caller(String locale, String word) {
        assertThat(Run.in(Map.of("GONGYAK_LANG", locale), "", "check", Run.file(Run.EXAMPLE))
                        .out())
                .contains(word);
    }
}
