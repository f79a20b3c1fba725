package org.gongyak.card.check.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearDuplicateTest {
    private final NearDuplicate check = new NearDuplicate();

    private static Card with(String... details) {
        return card().progress(List.of(period("추진실적", "2021-01/2021-12", Tense.CURRENT, entry("관계자 회의", details))))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "북한대학원대학교,북학대학원대학교",
        "한반도경협지원센터,한반도경협지원샌터",
        "고양상공회의소,고양상공회위소",
        "개성공업지구지원재단,개성공업지구원재단",
        "현대경제연구원,현대경재연구원",
        "도시재생지원센터,도시재생원지센터",
        "교통정책과,교통정잭과"
    })
    void two_spellings_of_one_institution_are_found(String right, String wrong) {
        var findings = Looking.at(with("참석: " + right + " 등", "용역사: " + wrong, right + "와 협의"), check);
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().at().text()).isEqualTo(wrong);
        assertThat(findings.getFirst().expected()).isEqualTo(right);
        assertThat(findings.getFirst().related()).isNotEmpty();
    }

    @Test
    void of_two_equally_frequent_spellings_the_stranger_one_is_the_suspect() {
        assertThat(Looking.quotes(with("용역사: 북학대학원대학교", "북한대학원대학교 교수"), check)).containsExactly("북학대학원대학교");
    }

    @Test
    void a_long_word_that_is_spelt_otherwise_once_is_found() {
        assertThat(Looking.quotes(with("남북보건의료협력 논의", "남북보건의료협력 방향", "남북보건의로협력 회의"), check))
                .containsExactly("남북보건의로협력");
    }

    @ParameterizedTest
    @CsvSource({
        "일산동구보건소,일산서구보건소",
        "고양시청소년재단,고양청소년재단",
        "철도기획팀장,철도계획팀장",
        "철도기획팀,철도계획팀",
        "제일초등학교,제이초등학교",
        "행신초등학교,행신중학교",
        "부천문화재단,부산문화재단",
        "교통정책과,교통행정과",
        "대화노인복지관,대곡노인복지관",
        "자원봉사센터,지원봉사센터",
        "갑지구개발공사,을지구개발공사",
        "국제평화센터를,국제평화센터는",
        "가온암연구원,가온연구원",
        "국립암센터,국립센터",
        "개최하였으며,개최하겠으며"
    })
    void two_names_are_silent(String one, String other) {
        assertThat(Looking.quotes(with(one + " 협의", other + " 협의", one + " 회의"), check))
                .isEmpty();
    }

    @Test
    void particles_make_no_other_name() {
        assertThat(Looking.at(with("개성공업지구지원재단은", "개성공업지구지원재단과 협약", "개성공업지구지원재단,고양상공회의소"), check))
                .isEmpty();
    }
}
