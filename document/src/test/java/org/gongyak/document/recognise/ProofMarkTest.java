package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyak.card.Card;
import org.gongyak.card.Evidence;
import org.gongyak.card.progress.Detail;
import org.gongyak.document.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short line that begins with the mark of a proof is a line of its section, and no heading. */
class ProofMarkTest {
    private static final String HEAD = "1-3\t골목주차장\n소관부서\t교통과\n\n";

    private static Card card(String body) {
        return Recogniser.recognise(Read.document(HEAD + body))
                .cards()
                .getFirst()
                .card();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[증빙1] 결과보고", "[증빙 2-1] 착수계", "【증빙3】 추진실적", "[증빙①] 사진", "(붙임 1) 증빙자료", "[증빙자료 1] 실적"})
    void under_an_entry_it_is_a_detail_of_it(String line) {
        Card card = card("□ 추진실적\n○ 부지 매입\n" + line + "\n○ 설계 착수\n");

        assertThat(card.progress()).hasSize(1);
        assertThat(card.progress().getFirst().groups().getFirst().entries()).hasSize(2);
        assertThat(card.progress()
                        .getFirst()
                        .groups()
                        .getFirst()
                        .entries()
                        .getFirst()
                        .details())
                .extracting(Detail::text)
                .containsExactly(line);
        assertThat(card.unrecognised()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"증빙자료", "□ 증빙 목록", "[증빙자료]"})
    void under_the_heading_of_proofs_it_is_one(String heading) {
        Card card = card("□ 추진실적\n○ 부지 매입\n" + heading + "\n[증빙1] 매매계약서\n[증빙2] 현장사진\n");

        assertThat(card.evidence()).extracting(Evidence::title).containsExactly("매매계약서", "현장사진");
    }
}
