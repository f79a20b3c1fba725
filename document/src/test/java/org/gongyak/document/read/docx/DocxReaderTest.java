package org.gongyak.document.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.document.Docx.paragraph;
import static org.gongyak.document.Docx.run;
import static org.gongyak.document.Docx.t;
import static org.gongyak.document.Docx.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Place;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.Docx;
import org.gongyak.document.Hwpx;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static final String BOX = "<w:txbxContent>" + text("상자") + "</w:txbxContent>";

    @Test
    void joins_the_runs_of_a_paragraph_and_keeps_its_special_signs() {
        assertThat(texts(paragraph(run(t("가 "))
                        + run("<w:t> 나 </w:t><w:tab/>" + t("다") + "<w:noBreakHyphen/>")
                        + run(t("라"))
                        + run("<w:softHyphen/>" + t("마&amp;<![CDATA[<바>]]>")))))
                .containsExactly("가 나\t다-라마&<바>");
    }

    @Test
    void parts_a_paragraph_at_a_line_break() {
        assertThat(texts(paragraph(run(t("가") + "<w:br/>" + t("나") + "<w:cr/>" + t("다")))))
                .containsExactly("가", "나", "다");
    }

    @Test
    void a_tab_stop_in_the_properties_is_no_tab() {
        assertThat(texts(paragraph("<w:pPr><w:tabs><w:tab w:pos=\"1\"/></w:tabs></w:pPr>" + run(t("가")))))
                .containsExactly("가");
    }

    @Test
    void links_and_insertions_count_and_deletions_do_not() {
        Document document = document(paragraph("<w:hyperlink>" + run(t("가")) + "</w:hyperlink><w:ins>" + run(t("나"))
                + "</w:ins><w:del>" + run("<w:delText>다</w:delText>") + run(t("라")) + "</w:del><w:moveFrom>"
                + run(t("마")) + "</w:moveFrom><w:moveTo>" + run(t("바")) + "</w:moveTo>"));

        assertThat(document.texts()).containsExactly("가나바");
        assertThat(document.codes()).containsExactly("read.tracked-changes");
    }

    @Test
    void a_paragraph_whose_mark_is_deleted_goes_on_in_the_next() {
        String mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";

        assertThat(texts(paragraph(mark + run(t("가"))) + text("나") + text("다"))).containsExactly("가나", "다");
    }

    @Test
    void what_a_field_shows_counts_and_its_instruction_does_not() {
        assertThat(texts(paragraph(run("<w:fldChar w:fldCharType=\"begin\"/>") + run("<w:instrText>DATE</w:instrText>")
                        + run("<w:fldChar w:fldCharType=\"separate\"/>") + run(t("2026"))
                        + run("<w:fldChar w:fldCharType=\"end\"/>") + "<w:fldSimple w:instr=\"PAGE\">" + run(t("년"))
                        + "</w:fldSimple>")))
                .containsExactly("2026년");
    }

    @Test
    void a_text_box_told_in_two_ways_is_read_once_where_it_is_anchored() {
        String both = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + BOX
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + BOX
                + "</w:pict></mc:Fallback></mc:AlternateContent>";

        assertThat(texts(paragraph(run(t("앞") + both + t("뒤"))))).containsExactly("앞", "상자", "뒤");
    }

    @Test
    void an_extension_that_is_not_known_is_read_from_its_fallback() {
        assertThat(texts(paragraph(run("<mc:AlternateContent><mc:Choice Requires=\"w16se w16se\">" + t("모름")
                        + "</mc:Choice><mc:Fallback>" + t("😀") + "</mc:Fallback></mc:AlternateContent>"))))
                .containsExactly("😀");
    }

    @Test
    void a_filled_content_control_is_read_and_the_hint_in_an_empty_one_is_not() {
        String hint = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + text("여기에 입력")
                + "</w:sdtContent></w:sdt>";

        assertThat(texts("<w:sdt><w:sdtContent>" + text("가") + hint + "</w:sdtContent></w:sdt>" + text("나")))
                .containsExactly("가", "나");
    }

    @Test
    void hidden_text_is_left_out_and_told_of() {
        Document document = document(paragraph(
                run("<w:rPr><w:vanish/></w:rPr>" + t("숨김")) + run("<w:rPr><w:vanish w:val=\"0\"/></w:rPr>" + t("보임"))));

        assertThat(document.texts()).containsExactly("보임");
        assertThat(document.codes()).containsExactly("read.hidden-text");
    }

    @Test
    void signs_of_symbol_fonts_are_what_is_seen() {
        assertThat(texts(paragraph(run("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>" + t(" 가 "))
                        + run("<w:sym w:font=\"Symbol\" w:char=\"F0AE\"/>")
                        + run("<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>" + t(" l"))
                        + run("<w:sym w:font=\"Wingdings\" w:char=\"D800\"/><w:sym w:char=\"없음\"/>"))))
                .containsExactly("✓ 가 → ●");
    }

    @Test
    void notes_and_page_heads_that_the_text_refers_to_stand_at_the_end() {
        Hwpx file = Docx.ofBody(paragraph(run(t("본문") + "<w:footnoteReference w:id=\"2\"/>"))
                        + "<w:sectPr><w:headerReference r:id=\"r2\"/></w:sectPr>")
                .with(
                        "word/_rels/document.xml.rels",
                        Docx.relationships("footnotes", "footnotes.xml", "header", "h.xml"))
                .with("word/h.xml", Docx.part("hdr", text("머리말")))
                .with(
                        "word/footnotes.xml",
                        Docx.part(
                                "footnotes",
                                "<w:footnote w:id=\"0\">" + text("줄") + "</w:footnote><w:footnote w:id=\"2\">"
                                        + text("각주") + "</w:footnote>"));

        assertThat(of(file).texts()).containsExactly("본문", "각주", "머리말");
    }

    @Test
    void a_paragraph_has_an_address_and_no_line() {
        Place place = Read.document(Docx.ofBody(text("가") + text("나")).bytes())
                .paragraphs()
                .getLast()
                .place();

        assertThat(place.address()).isEqualTo("paragraph[2]");
        assertThat(place.line()).isEmpty();
    }

    @Test
    void the_strict_namespace_is_read_too() {
        assertThat(of(new Hwpx()
                                .with(
                                        "word/document.xml",
                                        "<document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body><p><r><t>가</t></r></p></body></document>"))
                        .texts())
                .containsExactly("가");
    }

    @Test
    void the_main_part_is_found_where_the_package_says() {
        Hwpx file = new Hwpx()
                .with(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/docs/main.xml\""
                                + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")
                .with("_rels/.rels", Docx.relationships("officeDocument", "/docs/../docs/main.xml"))
                .with("docs/main.xml", Docx.part("document", "<w:body>" + text("가") + "</w:body>"));

        assertThat(of(file).texts()).containsExactly("가");
    }

    @Test
    void refuses_a_package_without_a_body() {
        assertThat(Read.outcome(new Hwpx().with("word/styles.xml", "<a/>").bytes()))
                .isEqualTo("read.no-section");
    }

    @Test
    void refuses_a_document_type_definition_in_any_part() {
        String hostile = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";

        assertThat(Read.outcome(new Hwpx().with("word/document.xml", hostile).bytes()))
                .isEqualTo("read.doctype");
        assertThat(Read.outcome(Docx.ofBody(text("가"))
                        .with("word/_rels/document.xml.rels", hostile)
                        .bytes()))
                .isEqualTo("read.doctype");
        assertThat(Read.outcome(new Hwpx().with("[Content_Types].xml", hostile).bytes()))
                .isEqualTo("read.doctype");
    }

    @Test
    void refuses_a_zip_bomb() {
        assertThat(Read.outcome(Docx.ofBody(text("가".repeat(30_000_000))).bytes()))
                .isIn("read.bomb", "read.too-much-text");
    }

    @Test
    void refuses_a_paragraph_of_more_text_than_a_document_may_hold() {
        String figures =
                IntStream.range(100_000, 950_000).mapToObj(String::valueOf).collect(Collectors.joining());
        String runs = figures.replaceAll("\\d{600}", run(t("$0")));

        assertThat(Read.outcome(Docx.ofBody(text(figures)).bytes())).isEqualTo("read.too-much-text");
        assertThat(Read.outcome(Docx.ofBody(paragraph(runs)).bytes())).isEqualTo("read.too-much-text");
    }

    @Test
    void refuses_boxes_and_controls_nested_beyond_reason() {
        String nested = "<w:p><w:r><w:txbxContent>".repeat(500) + "</w:txbxContent></w:r></w:p>".repeat(500);

        assertThat(Read.outcome(Docx.ofBody(nested).bytes())).isEqualTo("read.damaged");
    }

    private record Document(List<String> texts, List<String> codes) {}

    private static Document document(String blocks) {
        return of(Docx.ofBody(blocks));
    }

    private static Document of(Hwpx file) {
        org.gongyak.card.source.Document document = Read.document(file.bytes());
        return new Document(
                document.paragraphs().stream().map(SourceText::toString).toList(),
                document.issues().stream().map(Issue::code).toList());
    }

    private static List<String> texts(String blocks) {
        return document(blocks).texts();
    }
}
