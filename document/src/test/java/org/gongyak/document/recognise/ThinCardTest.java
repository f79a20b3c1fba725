package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;

/** How little a card may say to be one, and how much a list of pledges may. */
class ThinCardTest {

    private static List<Card> cards(String text) {
        return Recogniser.recognise(Read.document(text)).cards().stream()
                .map(RecognisedCard::card)
                .toList();
    }

    @Test
    void title_department_and_progress_make_a_card() {
        List<Card> cards = cards("1-2-4\t강변 산책로\n소관부서\t공원과\n\n□ 추진실적\n○ 설계 완료\n");

        assertThat(cards).extracting(Card::title).containsExactly("강변 산책로");
        assertThat(cards.getFirst().progress()).hasSize(1);
    }

    @Test
    void title_department_and_one_money_table_make_a_card() {
        List<Card> cards = cards("1-2-4\t강변 산책로\t공원과\n\n(단위: 백만원)\n구분\t계\t2025\t2026\n계\t30\t10\t20\n시비\t30\t10\t20\n");

        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().money()).hasSize(1);
        assertThat(cards.getFirst().owners().departments()).containsExactly("공원과");
    }

    @Test
    void title_and_two_parts_of_different_kinds_make_a_card() {
        List<Card> cards = cards("1-2-4 강변 산책로\n□ 추진실적\n○ 설계 완료\n□ 문제점\n○ 보상 지연\n");

        assertThat(cards).hasSize(1);
    }

    @Test
    void titles_with_their_departments_are_a_list() {
        assertThat(cards("1-1\t강변 산책로\t공원과\n1-2\t어린이공원\t공원과\n1-3\t골목주차장\t교통과\n"))
                .isEmpty();
    }

    @Test
    void a_title_with_a_single_line_is_no_card() {
        assertThat(cards("1-2-4 강변 산책로\n□ 추진실적\n○ 설계 완료\n")).isEmpty();
    }

    @Test
    void contents_of_a_book_do_not_hide_the_titles_of_its_cards() {
        String contents = "공약 목록\n1-1 강변 산책로\n1-2 어린이공원\n";
        String card = "\n○ 소관부서 : 공원과\n□ 추진실적\n○ 설계 완료\n";

        assertThat(cards(contents + "1-1 강변 산책로" + card + "1-2 어린이공원" + card))
                .extracting(Card::title)
                .containsExactly("강변 산책로", "어린이공원");
    }
}
