package org.gongyak.server.platform.page.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    /** The one text that names the other language by its own name, as language switches do. */
    private static final String NAME_OF_THE_OTHER_LANGUAGE = "language.other";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");
    /** What pages.md tells not to say, and the endings of 해요체. */
    private static final List<String> NOT_SAID = List.of(
            "업로드", "다운로드", "클릭", "홈페이지", "에러", "경고", "거절", "무시", "리비전", "성공적으로", "!", "세요", "해요", "어요", "아요", "네요",
            "데요", "나요", "이에요", "예요", "할게요", "1.2억");

    private static final Path TEMPLATES = Path.of(System.getProperty("gongyak.root"), "server/src/main/jte");
    private static final Pattern SAID = Pattern.compile("say\\(\"([^\"]+)\"[,)]");

    private final Words korean = Words.in(Language.KOREAN);
    private final Words english = Words.in(Language.ENGLISH);

    static Stream<String> keys() {
        return new TreeSet<>(Words.in(Language.KOREAN).keys()).stream();
    }

    @Test
    void has_every_text_in_both_languages() {
        assertThat(english.keys()).isEqualTo(korean.keys()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void fills_the_same_places_in_both_languages(String key) {
        assertThat(places(english.raw(key))).isEqualTo(places(korean.raw(key)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void speaks_one_language_a_text(String key) {
        assertThat(english.raw(key)).isNotBlank();
        assertThat(korean.raw(key)).isNotBlank();
        if (key.equals(NAME_OF_THE_OTHER_LANGUAGE)) {
            return;
        }
        assertThat(english.raw(key)).doesNotContainPattern("[가-힣ㄱ-ㅎ]");
        String words = korean.raw(key).replaceAll("\\{[^}]*}", "");
        assertThat(words.chars().anyMatch(Character::isLetter)).isEqualTo(words.matches("(?s).*[가-힣].*"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void speaks_official_korean(String key) {
        assertThat(korean.raw(key)).doesNotContain(NOT_SAID);
    }

    /** MessageFormat would swallow a straight apostrophe and what follows it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void writes_no_straight_apostrophes(Language language) {
        Words words = Words.in(language);
        assertThat(words.keys()).allSatisfy(key -> assertThat(words.raw(key)).doesNotContain("'"));
    }

    @Test
    void has_every_word_that_a_template_says() throws IOException {
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                assertThat(korean.keys())
                        .as("%s", template.getFileName())
                        .containsAll(SAID.matcher(Files.readString(template))
                                .results()
                                .map(said -> said.group(1))
                                .toList());
            }
        }
    }

    @Test
    void fills_places_with_values() {
        assertThat(korean.say("original.line", 12)).isEqualTo("12번째 줄");
        assertThat(english.say("original.line", 1_234)).isEqualTo("Line 1,234");
    }

    @Test
    void tells_one_from_many_in_english() {
        assertThat(english.say("errors", 1)).isEqualTo("One thing needs mending.");
        assertThat(english.say("errors", 3)).isEqualTo("3 things need mending.");
    }

    @Test
    void refuses_a_key_that_is_not_there() {
        assertThatThrownBy(() -> korean.say("no.such.key")).hasMessageContaining("no.such.key");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void finds_a_language_by_its_exact_tag_only(Language language) {
        assertThat(Language.find(language.tag())).contains(language);
        assertThat(Language.find(language.tag() + "-KR")).isEmpty();
        assertThat(language.other().other()).isEqualTo(language);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toSet());
    }
}
