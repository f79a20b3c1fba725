package org.gongyak.document.write.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GlyphsTest {
    @Test
    void whatever_a_text_holds_the_fonts_can_show_what_is_printed() {
        String all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(Glyphs.shown(all).codePoints().filter(c -> c != '\n'))
                .allMatch(c -> Typeface.ALL.stream().allMatch(face -> face.shows(c)));
    }

    @Test
    void korean_and_the_signs_of_forms_stay_as_they_are() {
        String text = "똠방각하 뷁 道 ㉑ ➊ ⇨ ※ △300 ①㉮ⓐ ‘가’ “나” 「다」 ㎡ ○●□■◇◆ ∙".replace("∙", "·");
        assertThat(Glyphs.shown(text)).isEqualTo(text);
    }

    @Test
    void bullets_that_the_fonts_lack_become_like_ones() {
        assertThat(Glyphs.shown("❍ 가 \uE06D 나 \uDB80\uDEB1 다 ☑ 라 ➔ 마")).isEqualTo("○ 가 ○ 나 ○ 다 ■ 라 → 마");
    }

    @Test
    void what_shows_nothing_prints_nothing() {
        assertThat(Glyphs.shown("가\u200B나\uFE0F다\uFEFF")).isEqualTo("가나다");
    }

    @Test
    void every_text_of_the_content_is_looked_at() {
        Element content = new Element("p").text("❍ 가");
        content.appendElement("b").text("❍ 나");
        Glyphs.show(content);
        assertThat(content.text()).isEqualTo("○ 가○ 나");
    }
}
