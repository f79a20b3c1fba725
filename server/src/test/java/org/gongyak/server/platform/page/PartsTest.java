package org.gongyak.server.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyak.server.platform.page.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every part on one page, with made-up content. The page is also written to {@code target/parts} to be looked at. */
class PartsTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern JUMP = Pattern.compile(" href=\"#([^\"]+)\"");
    private static final Pattern LABEL = Pattern.compile(" (?:aria-labelledby|aria-describedby|for)=\"([^\"]+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaks_the_language_of_the_reader_and_titles_the_page_once(Language language) throws IOException {
        String html = written(language);
        assertThat(html).contains("<html lang=\"" + language.tag() + "\">");
        assertThat(found(Pattern.compile("<h1[^>]*>([^<]+)</h1>"), html)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void runs_and_styles_nothing_inline(Language language) throws IOException {
        assertThat(written(language))
                .doesNotContain("<script", " style=", "javascript:")
                .doesNotContainPattern(" on[a-z]+=\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_each_place_once_and_every_jump_and_label_finds_its_place(Language language) throws IOException {
        String html = written(language);
        assertThat(found(ID, html))
                .doesNotHaveDuplicates()
                .containsAll(found(JUMP, html).toList());
        assertThat(found(ID, html))
                .containsAll(found(LABEL, html)
                        .flatMap(it -> Stream.of(it.split(" ")))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void gives_every_posting_form_its_token(Language language) throws IOException {
        String html = written(language);
        assertThat(found(Pattern.compile("(<form[^>]*method=\"post\")"), html))
                .hasSameSizeAs(found(Pattern.compile("(name=\"_csrf\" value=\"made-up\")"), html)
                        .toList());
    }

    private static Stream<String> found(Pattern pattern, String html) {
        return pattern.matcher(html).results().map((MatchResult match) -> match.group(1));
    }

    private static String written(Language language) throws IOException {
        String html = new PartsPage(language).html();
        Path folder = Files.createDirectories(Path.of("target", "parts"));
        Files.writeString(folder.resolve(language.tag() + ".html"), html);
        return html;
    }
}
