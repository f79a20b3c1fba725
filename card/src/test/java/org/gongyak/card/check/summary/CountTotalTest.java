package org.gongyak.card.check.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class CountTotalTest {
    private final CountTotal check = new CountTotal();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    private static final String TABLE = """
            민선 8기 공약사업 61개 | 1분기 기준
            완료 | 17
            추진 중 | 38
            보류 | 2
            폐기 | 4
            """;

    @Test
    void states_that_make_another_number_are_told() {
        assertThat(look(TABLE.replace("38", "36")))
                .extracting(Finding::expected)
                .containsExactly("59");
        assertThat(look(TABLE.replace("61개", "64개")))
                .extracting(found -> found.at().text())
                .containsExactly("공약사업 64개");
        assertThat(look("공약 61개 가운데 완료 17건, 정상추진 38건, 보류 2건, 폐기 7건")).hasSize(1);
    }

    @Test
    void right_numbers_and_partial_accounts_are_silent() {
        assertThat(look(TABLE)).isEmpty();
        assertThat(look("공약 61개 가운데 완료 17건, 정상추진 38건, 보류 2건, 폐기 4건")).isEmpty();
        assertThat(look("공약 61개 가운데 완료 17건, 보류 2건")).isEmpty();
        assertThat(look("완료 | 17\n추진 중 | 38\n보류 | 2")).isEmpty();
        assertThat(look("5개 분야 61개 사업 | 기준\n완료 | 17\n추진 중 | 44")).isEmpty();
    }
}
