package org.gongyak.server.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ManuscriptTest {

    @Test
    void the_first_heading_becomes_the_title() {
        HandbookPage page = page("# 카드 *올리기*\n\n## 순서\n");

        assertThat(page.title()).doesNotContain("<").contains("올리기");
        assertThat(page.html()).isEqualTo("<h2>순서</h2>\n");
    }

    @Test
    void markup_is_text() {
        assertThat(page("# 가\n\n<script>alert(1)</script>\n\n글 <b onclick=x>굵게</b>\n")
                        .html())
                .doesNotContain("<script", "<b ")
                .contains("&lt;script&gt;");
    }

    @Test
    void an_address_of_another_kind_leads_nowhere() {
        String html = page("# 가\n\n[나](javascript:alert) [다](data:text/html,x) [라](https://example.org/)\n")
                .html();

        assertThat(html).doesNotContain("javascript", "data:").contains("href=\"https://example.org/\"");
    }

    @Test
    void a_table_is_a_table() {
        assertThat(page("# 가\n\n| 나 | 다 |\n|---|---|\n| 1 | 2 |\n").html()).contains("<th>나</th>", "<td>2</td>");
    }

    @Test
    void a_picture_without_an_address_is_left_out() {
        Manuscript text = Manuscript.of("# 가\n\n![있음](a.png)\n\n![없음](b.png)\n");

        String html = text.page(
                        Function.identity(),
                        picture -> Optional.of(picture).filter("a.png"::equals).map(it -> "/kept/" + it))
                .html();

        assertThat(html).contains("src=\"/kept/a.png\" alt=\"있음\"").doesNotContain("b.png", "없음");
    }

    @Test
    void a_page_without_a_title_is_refused() {
        assertThatThrownBy(() -> page("글\n")).isInstanceOf(IllegalStateException.class);
    }

    private static HandbookPage page(String markdown) {
        return Manuscript.of(markdown).page(Function.identity(), Optional::of);
    }
}
