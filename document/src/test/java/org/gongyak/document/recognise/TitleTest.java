package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {
    private static final String BODY = "\n○ 소관부서 : 공원과\n○ 사업기간 : 2023 ~ 2025\n□ 추진실적\n○ 설계 완료\n";

    private static List<Card> cards(String text) {
        return Recogniser.recognise(Read.document(text)).cards().stream()
                .map(RecognisedCard::card)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-2-4 강변 산책로",
                "# 1-2-4 강변 산책로",
                "■ 1-2-4. 강변 산책로",
                "[1-2-4] 강변 산책로",
                "【1-2-4】 강변 산책로",
                "관리번호 1-2-4 강변 산책로",
                "공약명 : 강변 산책로\n관리번호 : 1-2-4",
                "관리번호: 1-2-4 / 공약명: 강변 산책로",
                "□ 공약번호 : 1-2-4\n□ 공약명 : 강변 산책로",
                "관리번호\t1-2-4\t공약명\t강변 산책로",
                "1-2-4\t강변 산책로\t공원과",
                "공약번호\t공약명\t담당부서\n1-2-4\t강변 산책로\t공원과",
                "공약명: 강변 산책로 (관리번호 1-2-4)",
                "공약명\t강변 산책로 (관리번호: 1-2-4)",
                "1-2-4 강변 산책로\n1-2-4\t강변 산책로\t\t",
                "1-2-4\t강변 산책로\t사업유형\t신규"
            })
    void a_pledge_is_named_in_many_ways(String title) {
        List<Card> cards = cards(title + BODY);

        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().number()).isEqualTo("1-2-4");
        assertThat(cards.getFirst().title()).isEqualTo("강변 산책로");
        assertThat(cards.getFirst().owners().departments()).containsExactly("공원과");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4-01", "4-07-1", "7-1", "가-1", "Ⅲ-①-1"})
    void numbers_have_many_forms(String number) {
        assertThat(cards(number + "\t강변 산책로" + BODY)).extracting(Card::number).containsExactly(number);
    }

    @Test
    void the_title_repeated_on_the_next_page_begins_no_second_card() {
        String page = "1-2-4\t강변 산책로\t\n소관부서\t공원과\t\n";

        List<Card> cards = cards(page + "□ 추진실적\n○ 설계 완료\n" + page + "□ 향후계획\n○ 착공\n");

        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().progress()).hasSize(2);
        assertThat(cards.getFirst().owners().departments()).containsExactly("공원과");
        assertThat(cards.getFirst().unrecognised()).isEmpty();
    }

    @Test
    void a_plain_number_names_a_pledge_over_a_row_of_owners_only() {
        assertThat(cards("11\t강변 산책로\n소관부서\t공원과\n" + BODY))
                .extracting(Card::number)
                .containsExactly("11");
        assertThat(cards("11\t강변 산책로\n12\t어린이공원\n" + BODY)).isEmpty();
    }

    @Test
    void a_heading_that_says_another_title_stays_unrecognised() {
        List<Card> cards = cards("1-2-4 강변길\n\n1-2-4\t강변 산책로\n" + BODY);

        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().unrecognised()).hasSize(1);
    }

    @Test
    void a_numbered_line_within_a_card_begins_no_second_card() {
        List<Card> cards = cards("1-2-4\t강변 산책로\n소관부서\t공원과" + BODY + "1-1 보도 정비\n1-2 조명 설치\n");

        assertThat(cards).extracting(Card::number).containsExactly("1-2-4");
    }

    @Test
    void cards_that_give_the_title_first_are_cut_at_the_title() {
        List<Card> cards = cards("공약명 : 강변 산책로\n관리번호 : 1-1" + BODY + "공약명 : 어린이공원\n관리번호 : 1-2" + BODY);

        assertThat(cards).extracting(Card::title).containsExactly("강변 산책로", "어린이공원");
        assertThat(cards).extracting(Card::number).containsExactly("1-1", "1-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-1 강변 산책로\n1-2 어린이공원\n1-3 도서관\n",
                "관리번호\t공약명\t부서\n1-1\t강변 산책로\t공원과\n1-2\t어린이공원\t공원과\n",
                "회의 안내\n일시 : 2026. 10. 20.(화)\n장소 : 대회의실\n",
                "구분\t계\t2023\t2024\n국비\t10\t5\t5\n시비\t10\t5\t5\n"
            })
    void lists_and_other_documents_are_no_cards(String text) {
        assertThat(cards(text)).isEmpty();
    }

    @Test
    void what_the_document_says_of_all_its_cards_holds_for_each() {
        List<Card> cards =
                cards("한빛시 공약사업 추진상황 (2024년 상반기)\n기준일 : 2024. 6. 30.\n1-1\t강변 산책로" + BODY + "1-2\t어린이공원" + BODY);

        assertThat(cards).hasSize(2).allSatisfy(card -> {
            assertThat(card.government()).contains("한빛시");
            assertThat(card.referenceDate().orElseThrow()).isEqualTo("2024-06-30");
            assertThat(card.period().orElseThrow().key().orElseThrow().toString())
                    .isEqualTo("2024-h1");
        });
    }
}
