package org.gongyak.document.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.document.Docx.item;
import static org.gongyak.document.Docx.paragraph;
import static org.gongyak.document.Docx.run;
import static org.gongyak.document.Docx.t;
import static org.gongyak.document.Docx.text;

import java.util.List;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.Docx;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bullets and numbers are part of the text that is seen. */
class DocxListTest {
    private static final String OUTLINE = lists(
            level(0, "decimal", "%1.") + level(1, "ganada", "%2.") + level(2, "decimal", "%1.%3)"), list("1", ""));

    @Test
    void numbers_go_on_and_begin_anew_under_a_higher_level() {
        assertThat(texts(
                        OUTLINE,
                        item("1", 0, "개요"),
                        item("1", 1, "목적"),
                        item("1", 1, "내용"),
                        text("본문"),
                        item("1", 0, "계획"),
                        item("1", 1, "일정"),
                        item("1", 2, "설계")))
                .containsExactly("1. 개요", "가. 목적", "나. 내용", "본문", "2. 계획", "가. 일정", "2.1) 설계");
    }

    @Test
    void lists_of_one_abstract_list_go_on_unless_they_begin_themselves() {
        String own = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        String numbering = lists(level(0, "decimal", "(%1)"), list("1", "") + list("2", "") + list("3", own));

        assertThat(texts(numbering, item("1", 0, "가"), item("2", 0, "나"), item("3", 0, "다"), item("3", 0, "라")))
                .containsExactly("(1) 가", "(2) 나", "(1) 다", "(2) 라");
    }

    @ParameterizedTest
    @CsvSource({
        "Symbol, F0B7, • 가",
        "Wingdings, F06C, ● 가",
        "Wingdings, F0A7, ▪ 가",
        "Wingdings, F0D8, ➢ 가",
        "Wingdings, 6E, ■ 가",
        "Wingdings, F08C, ❶ 가",
        "Wingdings, F083, ③ 가",
        "Wingdings 2, F081, ○ 가",
        "Courier New, 6F, ○ 가",
        "맑은 고딕, 25CB, ○ 가",
        "맑은 고딕, 2D, - 가",
        "Wingdings, F0CC, • 가"
    })
    void a_bullet_is_what_is_seen_in_its_font(String font, String code, String seen) {
        String numbering = lists(
                "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"&#x" + code
                        + ";\"/><w:rPr><w:rFonts w:ascii=\"" + font + "\"/></w:rPr></w:lvl>",
                list("1", ""));

        assertThat(texts(numbering, item("1", 0, "가"))).containsExactly(seen);
    }

    @Test
    void a_style_places_its_paragraphs_in_a_list() {
        String numbering = lists(
                level(0, "decimal", "제%1장") + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:pStyle w:val=\"Sub\"/>"
                        + "<w:numFmt w:val=\"decimalEnclosedCircle\"/><w:lvlText w:val=\"%2\"/></w:lvl>",
                list("1", ""));
        String styles = Docx.part(
                "styles",
                "<w:style w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId=\"Sub\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId=\"Head\"><w:basedOn w:val=\"Base\"/></w:style>"
                        + "<w:style w:styleId=\"Circle\"><w:basedOn w:val=\"Circle\"/></w:style>");

        assertThat(read(
                        numbering,
                        styles,
                        styled("Head", "", "총칙"),
                        styled("Sub", "", "목적"),
                        styled("Sub", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "번호 없음"),
                        styled("Circle", "", "스타일")))
                .containsExactly("제1장 총칙", "① 목적", "번호 없음", "스타일");
    }

    @Test
    void a_number_stands_in_a_cell_of_its_own_and_a_bullet_without_text_does_not() {
        String numbering = lists(level(0, "decimal", "%1") + level(1, "bullet", "○"), list("1", ""));

        assertThat(texts(numbering, item("1", 0, ""), item("1", 1, ""), item("1", 0, "")))
                .containsExactly("1", "2");
    }

    @Test
    void a_mark_with_nothing_behind_it_touches_the_text_and_a_line_break_has_none() {
        String numbering = lists(
                "<w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1:\"/></w:lvl>",
                list("1", ""));

        assertThat(texts(numbering, item("1", 0, "가</w:t><w:br/><w:t>나"))).containsExactly("3:가", "나");
    }

    @Test
    void a_deleted_item_does_not_count() {
        String deleted = paragraph("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                + "<w:rPr><w:del/></w:rPr></w:pPr><w:del>" + run(t("지움")) + "</w:del>");

        assertThat(texts(OUTLINE, item("1", 0, "가"), deleted, item("1", 0, "나")))
                .containsExactly("1. 가", "2. 나");
    }

    @Test
    void a_list_that_is_defined_by_a_style_or_not_at_all_does_no_harm() {
        String numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"S\"/>"
                + level(0, "upperRoman", "%1.") + "</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"S\"/></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"2\"/></w:num>";

        assertThat(texts(numbering, item("1", 0, "가"), item("9", 0, "나"), item("1", 99, "다")))
                .containsExactly("I. 가", "나", "다");
    }

    @Test
    void marks_lists_and_levels_without_end_do_no_harm() {
        String levels = level(0, "lowerLetter", "%1".repeat(1_000_000)).replace("\"1\"/>", "\"3999\"/>");
        StringBuilder lists = new StringBuilder(list("1", ""));
        for (int list = 2; list < 20_000; list++) {
            lists.append(list(String.valueOf(list), "<w:lvlOverride w:ilvl=\"" + list + "\"><w:lvl/></w:lvlOverride>"));
        }

        List<String> texts = texts(lists(levels, lists.toString()), item("1", 0, "가"), item("19999", 0, "나"));

        assertThat(texts.getFirst()).hasSizeLessThan(10_000).endsWith(" 가");
        assertThat(texts.getLast()).isEqualTo("나");
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, text);
    }

    private static String list(String id, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"7\"/>" + overrides + "</w:num>";
    }

    private static String lists(String levels, String lists) {
        return "<w:abstractNum w:abstractNumId=\"7\">" + levels + "</w:abstractNum>" + lists;
    }

    private static String styled(String style, String properties, String text) {
        return paragraph("<w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + run(t(text)));
    }

    private static List<String> texts(String numbering, String... blocks) {
        return read(numbering, Docx.part("styles", ""), blocks);
    }

    private static List<String> read(String numbering, String styles, String... blocks) {
        byte[] file = Docx.ofBody(String.join("", blocks))
                .with(
                        "word/_rels/document.xml.rels",
                        Docx.relationships("numbering", "numbering.xml", "styles", "styles.xml"))
                .with("word/numbering.xml", Docx.part("numbering", numbering))
                .with("word/styles.xml", styles)
                .bytes();
        return Read.document(file).paragraphs().stream()
                .map(SourceText::toString)
                .toList();
    }
}
