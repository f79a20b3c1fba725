package org.gongyak.document.write.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Disclosure;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Table;
import org.gongyak.document.Hwpx;
import org.gongyak.document.Read;
import org.gongyak.document.Shared;
import org.gongyak.document.write.hwpx.HwpxWriter;
import org.junit.jupiter.api.Test;

class OwnFormTest {
    private static final Card CARD = Card.of("1-2", "하천길 <정비> & \"쉼터\"")
            .progress(List.of(period("그동안 추진실적", "주민 간담회"), period("하반기 추진실적", "착공"), period("추진계획", "준공")))
            .problems(List.of("예산 부족", "주민 반대"))
            .build();

    private static PeriodProgress period(String label, String entry) {
        Entry done = new Entry(
                entry,
                new Act.Other(),
                Optional.empty(),
                List.of(Detail.attribute("장소", "시청")),
                List.of(),
                Disclosure.OPEN);
        return new PeriodProgress(
                label, Optional.empty(), Tense.PAST, List.of(new Group("", "", List.of(done))), List.of());
    }

    private static OwnForm.Outcome fill(byte[] form, Card card) {
        return new OwnForm(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).fill(form, "서식.hwpx", card);
    }

    private static Document filled(String blocks) {
        OwnForm.Outcome outcome = fill(Hwpx.ofBlocks(blocks).bytes(), CARD);
        assertThat(outcome).isInstanceOf(OwnForm.Filled.class);
        return Read.document(((OwnForm.Filled) outcome).content());
    }

    private static String refused(String blocks) {
        OwnForm.Outcome outcome = fill(Hwpx.ofBlocks(blocks).bytes(), CARD);
        assertThat(outcome).isInstanceOf(OwnForm.Refused.class);
        return ((OwnForm.Refused) outcome).message().ko();
    }

    private static List<String> lines(Document document) {
        return document.paragraphs().stream().map(Object::toString).toList();
    }

    @Test
    void a_name_is_replaced_in_korean_and_in_english() {
        assertThat(lines(filled(Hwpx.text("번호 {{관리번호}}, {{ title }}")))).containsExactly("번호 1-2, 하천길 <정비> & \"쉼터\"");
    }

    @Test
    void a_name_that_an_editor_parted_into_runs_is_still_one_name() {
        String parted = "<hp:p><hp:run><hp:t>가 {</hp:t></hp:run><hp:run><hp:t>{관리</hp:t></hp:run>"
                + "<hp:run><hp:t>번호}} 나</hp:t></hp:run><hp:linesegarray/></hp:p>";
        assertThat(lines(filled(parted))).containsExactly("가 1-2 나");
    }

    @Test
    void several_statements_stand_on_lines_of_their_own() {
        assertThat(lines(filled(Hwpx.text("{{문제점}}")))).containsExactly("예산 부족", "주민 반대");
    }

    @Test
    void a_press_field_named_like_a_field_takes_its_value() {
        String field = "<hp:p><hp:run><hp:ctrl><hp:fieldBegin type=\"CLICK_HERE\" name=\"관리번호\"/></hp:ctrl>"
                + "<hp:t>여기를 누르십시오</hp:t><hp:ctrl><hp:fieldEnd/></hp:ctrl></hp:run></hp:p>";
        assertThat(lines(filled(field))).containsExactly("1-2");
    }

    @Test
    void a_row_is_repeated_and_cells_beside_it_grow() {
        String row = "<hp:tr>" + Hwpx.cell(0, 0, 2, 1, Hwpx.text("실적"))
                + Hwpx.cell(0, 1, 1, 1, Hwpx.text("{{#실적}}{{구분}}"))
                + Hwpx.cell(0, 2, 1, 1, Hwpx.text("{{내용}}{{/실적}}")) + "</hp:tr>";
        String last = "<hp:tr>" + Hwpx.cell(1, 1, 1, 2, Hwpx.text("끝")) + "</hp:tr>";
        Table table = filled(Hwpx.table(
                        2,
                        3,
                        "<hp:tr>" + Hwpx.cell(0, 0, 3, 1, Hwpx.text("모두"))
                                + Hwpx.cell(0, 1, 1, 2, Hwpx.text("머리")) + "</hp:tr>"
                                + row.replace(Hwpx.cell(0, 0, 2, 1, Hwpx.text("실적")), "") + last))
                .tables()
                .getFirst();
        assertThat(table.rows()).isEqualTo(5);
        assertThat(table.findCell(0, 0).orElseThrow().rowSpan()).isEqualTo(5);
        assertThat(table.findCell(2, 1).map(Cell::text)).contains("하반기 추진실적");
        assertThat(table.findCell(2, 2).map(Cell::text)).contains("○ 착공\n- 장소: 시청");
        assertThat(table.findCell(4, 1).map(Cell::text)).contains("끝");
    }

    @Test
    void paragraphs_are_repeated_and_loops_stand_within_loops() {
        String form = Hwpx.text("{{#실적}}{{구분}}") + Hwpx.text("{{#항목}}가 {{제목}}{{/항목}}") + Hwpx.text("{{/실적}}");
        assertThat(lines(filled(form))).containsExactly("그동안 추진실적", "가 주민 간담회", "하반기 추진실적", "가 착공", "추진계획", "가 준공");
    }

    @Test
    void a_list_without_items_leaves_one_empty_row() {
        Table table = filled(Hwpx.table(
                        1,
                        1,
                        "<hp:tr>" + Hwpx.cell(0, 0, 1, 1, Hwpx.text("가{{#세부사업}}{{세부사업명}}{{/세부사업}}")) + "</hp:tr>"))
                .tables()
                .getFirst();
        assertThat(table.cells()).extracting(Cell::text).containsExactly("가");
    }

    @Test
    void an_unknown_name_is_refused_with_the_words_around_it() {
        assertThat(refused(Hwpx.text("부서 {{소관부처}}"))).contains("{{소관부처}}", "부서");
        assertThat(refused(Hwpx.text("{{#실적}}{{없는이름}}{{/실적}}"))).contains("{{없는이름}}");
        assertThat(refused(Hwpx.text("{{#실적}}{{구분}}"))).contains("{{/실적}}");
    }

    @Test
    void loops_that_would_grow_without_bound_are_refused() {
        Card many = Card.of("1-2", "하천길")
                .progress(Collections.nCopies(300, period("실적", "착공")))
                .build();
        String rows = ("<hp:tr>" + Hwpx.cell(0, 0, 1, 1, Hwpx.text("{{구분}}")) + "</hp:tr>").repeat(1_000);
        String form = Hwpx.table(
                1_002,
                1,
                "<hp:tr>" + Hwpx.cell(0, 0, 1, 1, Hwpx.text("{{#실적}}")) + "</hp:tr>" + rows + "<hp:tr>"
                        + Hwpx.cell(0, 0, 1, 1, Hwpx.text("{{/실적}}")) + "</hp:tr>");
        assertThat(fill(Hwpx.ofBlocks(form).bytes(), many)).isInstanceOf(OwnForm.Refused.class);
    }

    @Test
    void a_hostile_form_is_refused() throws IOException {
        for (Path attack : Shared.files("documents", ".hwpx")) {
            if (attack.getFileName().toString().matches("attack-(xxe|billion-laughs|zip-bomb).*")) {
                assertThat(fill(Files.readAllBytes(attack), CARD))
                        .as(attack.toString())
                        .isInstanceOf(OwnForm.Refused.class);
            }
        }
    }

    @Test
    void a_form_without_names_stays_as_it_was() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        HwpxWriter.write(List.of(CARD), written);
        OwnForm.Outcome outcome =
                fill(written.toByteArray(), Card.of("9", "다른 공약").build());
        assertThat(lines(Read.document(((OwnForm.Filled) outcome).content())))
                .isEqualTo(lines(Read.document(written.toByteArray())));
    }
}
