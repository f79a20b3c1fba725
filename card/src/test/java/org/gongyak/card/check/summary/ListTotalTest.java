package org.gongyak.card.check.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class ListTotalTest {
    private final ListTotal check = new ListTotal();

    private static final String LIST = """
            대상: 4개 분야 57개 단위사업
            ○ 주관부서별
            기획감사실 2 / 총무과 11 / 문화공보과 6 / 민원과 1
            건설과 21 / 도시과 14 / 보건소 2
            """;

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @Test
    void a_list_that_adds_up_to_less_is_told() {
        var findings = look(LIST.replace("총무과 11", "총무과 8"));
        assertThat(findings).extracting(Finding::expected).containsExactly("57");
        assertThat(findings.getFirst().message().ko()).contains("54", "57");
    }

    @Test
    void a_right_list_and_one_that_counts_something_else_are_silent() {
        assertThat(look(LIST)).isEmpty();
        assertThat(look(LIST.replace("57개 단위사업", "단위사업"))).isEmpty();
        assertThat(look(LIST.replace("57개", "157개"))).isEmpty();
        assertThat(look("공약 57개\n국비 30 / 시비 20")).isEmpty();
    }

    @Test
    void the_stated_number_may_be_told_in_parts() {
        assertThat(look(LIST.replace("57개 단위사업", "예산사업 51개 사업, 비예산 사업 6개 사업"))).isEmpty();
    }
}
