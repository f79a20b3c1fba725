package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.money.Amount;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final String HEAD = "1-2-4\t강변 산책로\n소관부서\t공원과\t담당\t공원팀장\n진도율\t30%\n\n";
    private static final String ROWS = "국비\t30\t10\t20\n시비\t50\t20\t30\n";

    private static Card card(String money) {
        Recognition recognition = Recogniser.recognise(Read.document(HEAD + money));
        assertThat(recognition.cards()).hasSize(1);
        return recognition.cards().getFirst().card();
    }

    private static List<String> figures(MoneyRow row) {
        return row.cells().stream().map(cell -> cell.raw()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "□ 투자계획 (단위 : 천원)\n구분\t계\t2023\t2024\n",
                "□ 투자계획\n(단위 : 천원)\n구분\t계\t2023\t2024\n",
                "□ 투자계획\n[단위:천원]\n구분\t계\t2023\t2024\n",
                "□ 투자계획\n(기준: 2024. 6. 30. / 단위: 천원)\n구분\t계\t2023\t2024\n",
                "□ 투자계획\n(단위: 천원)\t\t\t\n구분\t계\t2023\t2024\n",
                "□ 투자계획\n구분(단위:천원)\t계\t2023\t2024\n",
                "□ 투자계획 (천원)\n구분\t계\t2023\t2024\n"
            })
    void the_unit_stands_in_many_places(String above) {
        MoneyTable table = card(above + ROWS).money().getFirst();

        assertThat(table.unit()).isEqualTo(Unit.THOUSAND);
        assertThat(table.label()).isEqualTo("□ 투자계획");
        assertThat(table.rows().getFirst().cells()).contains(new Amount("30", 30_000));
    }

    @Test
    void a_table_without_a_unit_is_said_to_be_read_in_millions() {
        Recognition recognition = Recogniser.recognise(Read.document(HEAD + "□ 투자계획\n구분\t계\t2023\t2024\n" + ROWS));

        assertThat(recognition.issues()).extracting(issue -> issue.code()).containsExactly("card.unit-assumed");
    }

    @Test
    void a_table_with_years_down_is_the_same_as_one_with_years_across() {
        MoneyTable across =
                card("□ 투자계획 (단위: 억원)\n구분\t계\t2023\t2024\n" + ROWS).money().getFirst();
        MoneyTable down = card("□ 투자계획 (단위: 억원)\n연도\t국비\t시비\n계\t30\t50\n2023\t10\t20\n2024\t20\t30\n")
                .money()
                .getFirst();

        assertThat(down).isEqualTo(across);
    }

    @Test
    void stages_as_rows_become_a_table_each() {
        Card card = card("□ 사업비 (단위: 억원)\n구분\t계\t2023\t2024\n계획\t30\t10\t20\n확보\t25\t10\t15\n집행\t12\t10\t2\n");

        assertThat(card.money())
                .extracting(MoneyTable::stage)
                .containsExactly(Stage.PLANNED, Stage.SECURED, Stage.EXECUTED);
        assertThat(card.money())
                .allSatisfy(table -> assertThat(table.rows())
                        .singleElement()
                        .extracting(MoneyRow::level)
                        .isEqualTo(Level.TOTAL));
        assertThat(figures(card.money().getLast().rows().getFirst())).containsExactly("12", "10", "2");
    }

    @Test
    void a_table_that_goes_on_behind_a_page_break_is_one_table() {
        String head = "사업명\t구분\t계\t2023\t2024\n";
        Card card = card("□ 투자계획 (단위: 억원)\n" + head + "보도\t계\t3\t1\t2\n\t국비\t3\t1\t2\n\n- 4 -\n\n" + head
                + "\t시비\t0\t\t\n조명\t계\t5\t5\t\n");

        assertThat(card.money())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .extracting(row -> row.subProject().orElse(""))
                        .containsExactly("보도", "보도", "보도", "조명"));
    }

    @Test
    void remarks_stay_with_the_table_they_stand_at() {
        Card card = card("□ 투자계획 (단위: 억원) ※ 국비는 공모\n구분\t계\t2023\t2024\t비고\n국비\t30\t10\t20\t이월 3\n※ 변동 가능\n");

        assertThat(card.money().getFirst().notes()).containsExactly("이월 3", "※ 국비는 공모", "※ 변동 가능");
        assertThat(card.unrecognised()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"한빛시", "한빛구"})
    void whose_the_city_money_is_depends_on_the_government(String government) {
        Recognition recognition = Recogniser.recognise(
                Read.document(government + " 공약사업 관리카드\n" + HEAD + "□ 투자계획 (단위: 억원)\n구분\t계\t2023\t2024\n" + ROWS));
        MoneyTable table = recognition.cards().getFirst().card().money().getFirst();

        assertThat(table.rows().getLast().level()).isEqualTo(government.endsWith("시") ? Level.OWN : Level.UPPER);
    }

    @Test
    void a_share_row_among_stages_is_no_money() {
        Card card = card("□ 사업비 (단위: 억원)\n구분\t계\t2023\t2024\n확보\t25\t10\t15\n집행\t12\t10\t2\n집행률\t48%\t100%\t13%\n");

        assertThat(card.money()).hasSize(2);
        assertThat(card.unrecognised()).hasSize(1);
    }
}
