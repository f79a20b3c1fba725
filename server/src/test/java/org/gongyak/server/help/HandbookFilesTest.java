package org.gongyak.server.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page of {@code docs/ko} must be: complete, in the words of the screen, and without a way that leads nowhere. */
class HandbookFilesTest {
    private static final Path FOLDER = Path.of(System.getProperty("gongyak.root"), "docs/ko");
    private static final Path SCREEN = FOLDER.resolve(
            "../../server/src/main/resources/org/gongyak/server/platform/page/language/messages_ko.properties");

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern STEP = Pattern.compile("(?m)^1\\. ");
    private static final Pattern ADVICE = Pattern.compile("(?m)^(- |\\| [^-])");
    private static final String WHEN_IT_FAILS = "\n## 잘 안 될 때\n";

    /** What pages.md tells not to say, and the endings of 해요체. */
    private static final List<String> NOT_SAID =
            List.of("업로드", "다운로드", "클릭", "홈페이지", "에러", "경고", "리비전", "성공적으로", "!\n", "! ", "세요", "해요", "어요", "아요", "예요");

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<Path> pages() {
        return files().stream().filter(file -> !file.endsWith("README.md")).toList();
    }

    @Test
    void the_list_names_every_page_once() throws IOException {
        List<String> named =
                Manuscript.of(Files.readString(FOLDER.resolve("README.md"))).links();

        assertThat(named)
                .hasSizeGreaterThanOrEqualTo(10)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(pages().stream()
                        .map(page -> page.getFileName().toString())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_way_leads_to_a_page(Path file) throws IOException {
        List<String> links = Manuscript.of(Files.readString(file)).links();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(FOLDER.resolve(link)).isRegularFile().hasParent(FOLDER));
    }

    /** Taken with -Dgongyak.accept=true by PicturesTest in browser-tests. */
    @ParameterizedTest
    @MethodSource("files")
    void each_picture_is_there(Path file) throws IOException {
        assertThat(Manuscript.of(Files.readString(file)).pictures())
                .allSatisfy(picture -> assertThat(FOLDER.resolve(picture).normalize())
                        .isRegularFile()
                        .hasParent(FOLDER.resolveSibling("pictures")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_page_has_steps_and_what_to_do_when_it_fails(Path page) throws IOException {
        String text = Files.readString(page);

        assertThat(text).startsWith("# ").contains("\n## 순서\n", WHEN_IT_FAILS).endsWith("\n[도움말 목록](README.md)\n");
        int failing = text.indexOf(WHEN_IT_FAILS);
        assertThat(text.substring(text.indexOf("\n## 순서\n"), failing)).containsPattern(STEP);
        assertThat(text.substring(failing)).containsPattern(ADVICE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_page_speaks_official_korean(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContain(NOT_SAID);
    }

    /** A word in bold stands on the screen, to the letter. */
    @ParameterizedTest
    @MethodSource("files")
    void each_word_in_bold_is_one_of_the_screen(Path file) throws IOException {
        Set<Pattern> onScreen = screen();

        assertThat(BOLD.matcher(Files.readString(file)).results().map(bold -> bold.group(1)))
                .allSatisfy(word -> assertThat(onScreen)
                        .as(word)
                        .anyMatch(said -> said.matcher(word).matches()));
    }

    /** Its texts, with something at each place that is filled in. */
    private static Set<Pattern> screen() throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(SCREEN)) {
            words.load(file);
        }
        return words.values().stream()
                .map(text -> text.toString().replaceAll("\\([^)]*\\{[^)]*\\)$", ""))
                .map(text -> Stream.of(text.split("\\{[^}]*}", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\S+")))
                .map(Pattern::compile)
                .collect(Collectors.toSet());
    }
}
