package org.gongyak.document.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Disclosure;
import org.gongyak.card.Label;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private static final String HOSTILE = "<script>alert(1)</script> & \"둘\"";

    private static Document written(Card... cards) {
        return Jsoup.parse(HtmlWriter.write(List.of(cards)));
    }

    private static MoneyRow row(String subProject, String label, Level level, String... cells) {
        return new MoneyRow(
                Optional.of(subProject),
                label,
                level,
                List.of(cells).stream()
                        .map(cell -> MoneyText.cell(cell, Unit.MILLION))
                        .toList());
    }

    private static MoneyTable money(MoneyRow... rows) {
        return new MoneyTable(
                "연도별 투자계획(사업비)",
                Stage.PLANNED,
                Optional.empty(),
                Optional.empty(),
                Unit.MILLION,
                "(단위 : 백만원)",
                Buckets.read(List.of("계", "'19", "'20")),
                List.of(rows),
                List.of());
    }

    private static PeriodProgress period(Entry... entries) {
        return new PeriodProgress(
                "상반기 추진실적",
                Optional.empty(),
                Tense.CURRENT,
                List.of(new Group("①", "하천길 정비", List.of(entries))),
                List.of("[증빙1]"));
    }

    @Test
    void what_a_card_says_is_never_markup() {
        Entry entry = new Entry(
                HOSTILE,
                new Act.Other(),
                Optional.empty(),
                List.of(Detail.attribute(HOSTILE, HOSTILE)),
                List.of(),
                Disclosure.OPEN);
        Document page = written(Card.of(HOSTILE, HOSTILE)
                .progress(List.of(period(entry)))
                .problems(List.of(HOSTILE))
                .labels(List.of(new Label("progress", "□ " + HOSTILE)))
                .build());
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("h2").eachText()).contains("□ " + HOSTILE);
        assertThat(page.select(".detail").eachText()).contains("- " + HOSTILE + ": " + HOSTILE, "- " + HOSTILE);
    }

    @Test
    void a_sub_project_is_one_merged_cell_beside_its_rows() {
        Document page = written(Card.of("1-1", "하천길")
                .money(List.of(money(
                        row("보도 정비", "계", Level.TOTAL, "3", "1", "2"),
                        row("보도 정비", "시비", Level.OWN, "3", "1", "2"),
                        row("조명", "계", Level.TOTAL, "0", "", "-"))))
                .build());
        assertThat(page.select("th[rowspan]").eachText()).containsExactly("보도 정비");
        assertThat(page.select("th[rowspan]").attr("rowspan")).isEqualTo("2");
        assertThat(page.select(".unit").text()).isEqualTo("(단위 : 백만원)");
    }

    @Test
    void blank_zero_and_dash_stay_three_things() {
        Document page = written(Card.of("1-1", "하천길")
                .money(List.of(money(row("조명", "계", Level.TOTAL, "0", "", "-"))))
                .build());
        assertThat(page.select(".figures td").eachText()).containsExactly("0", "-");
        assertThat(page.select(".figures td")).hasSize(3);
    }

    @Test
    void entries_stand_under_their_group_and_remarks_beside_them() {
        Entry entry = new Entry(
                "주민 간담회",
                new Act.Interview(),
                Optional.empty(),
                List.of(Detail.attribute("일시", "2021. 5. 17.(월)"), Detail.note("노선 논의")),
                List.of(),
                Disclosure.OPEN);
        Document page =
                written(Card.of("1-1", "하천길").progress(List.of(period(entry))).build());
        assertThat(page.select("tr.period p").eachText())
                .containsExactly("① 하천길 정비", "○ 주민 간담회", "- 일시: 2021. 5. 17.(월)", "- 노선 논의", "[증빙1]");
    }

    @Test
    void what_was_not_understood_keeps_its_merged_cells() {
        Unrecognised.Grid grid = new Unrecognised.Grid(
                2,
                2,
                List.of(
                        new Unrecognised.GridCell(0, 0, 2, 1, "비고"),
                        new Unrecognised.GridCell(0, 1, 1, 1, "가"),
                        new Unrecognised.GridCell(1, 1, 1, 1, "나")));
        Document page = written(Card.of("1-1", "하천길")
                .unrecognised(List.of(new Unrecognised.Text("작성자 의견"), grid))
                .build());
        assertThat(page.select("td[rowspan=2]").eachText()).containsExactly("비고");
        assertThat(page.body().text()).contains("작성자 의견", "가", "나");
    }

    @Test
    void each_of_several_cards_is_an_article_of_its_own() {
        Document page =
                written(Card.of("1-1", "하천길").build(), Card.of("1-2", "도서관").build());
        assertThat(page.select("article h1").eachText()).containsExactly("1-1 하천길", "1-2 도서관");
        assertThat(page.select("html").attr("lang")).isEqualTo("ko");
    }

    @Test
    void a_line_break_in_a_cell_is_kept() {
        Document page = written(Card.of("1-1", "하천길\n걷기").build());
        assertThat(page.select("td.title br")).hasSize(1);
    }

    @Test
    void a_character_no_page_may_hold_is_replaced() {
        assertThat(HtmlWriter.write(List.of(Card.of("1-1", "하천\u0001길").build())))
                .contains("하천\uFFFD길")
                .doesNotContain("\u0001");
    }
}
