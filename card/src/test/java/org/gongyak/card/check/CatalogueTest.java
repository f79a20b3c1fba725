package org.gongyak.card.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps docs/checks.md, the list of checks, equal to the checks there are; {@code -Dgongyak.accept=true} writes it anew. */
class CatalogueTest {
    private static final Path CATALOGUE = Path.of(System.getProperty("gongyak.root", ".."), "docs", "checks.md");

    @Test
    void the_published_list_is_that_of_the_classes() throws IOException {
        String made = catalogue();
        if (Boolean.getBoolean("gongyak.accept")) {
            Files.createDirectories(CATALOGUE.getParent());
            Files.writeString(CATALOGUE, made);
        }
        assertThat(Files.readString(CATALOGUE))
                .as("run the tests with -Dgongyak.accept=true to write it anew")
                .isEqualTo(made);
    }

    @Test
    void every_code_is_family_and_name_and_used_once() {
        assertThat(Checks.all())
                .extracting(Check::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+\\.[a-z]+(-[a-z0-9]+)*"));
    }

    @Test
    void every_check_stands_in_the_package_of_its_family() {
        assertThat(Checks.all())
                .allSatisfy(check -> assertThat(
                                check.getClass().getPackageName().replace(Check.class.getPackageName(), ""))
                        .startsWith("." + check.code().substring(0, check.code().indexOf('.'))));
    }

    private static String catalogue() {
        String rows = Checks.all().stream().map(CatalogueTest::row).collect(Collectors.joining());
        return """
                # 자동 검증 목록 · The checks

                이 목록은 프로그램에서 만듭니다. 오류는 맞을 수 없는 것, 주의는 틀렸거나 까닭이 필요한 것, 참고는 알아 둘 것입니다. 필요한 자료가 없으면 그 검증은 하지 않습니다.

                This list is generated. 오류 (error): it cannot be right. 주의 (warning): likely wrong, or it needs a reason. 참고 (note): worth
                knowing. A check is silent where what it needs is absent.

                | 코드 · Code | 구분 | 필요한 자료 · Needs | 무엇을 보는지 | What it looks for |
                |---|---|---|---|---|
                """ + rows;
    }

    private static String row(Check check) {
        String needs = check.needs().stream().sorted().map(CatalogueTest::name).collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s | %s |%n"
                .formatted(
                        check.code(),
                        name(check.severity()),
                        needs,
                        cell(check.about().ko()),
                        cell(check.about().en()))
                .replace(System.lineSeparator(), "\n");
    }

    /** A bar would end the cell. */
    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "오류";
            case WARNING -> "주의";
            case NOTE -> "참고";
        };
    }

    private static String name(Need need) {
        return switch (need) {
            case CARD -> "카드 card";
            case TEXT -> "본문 text";
            case FILES -> "증빙 파일 files";
            case REGISTER -> "공약 대장 register";
            case EARLIER_CARD -> "지난 카드 earlier card";
        };
    }
}
