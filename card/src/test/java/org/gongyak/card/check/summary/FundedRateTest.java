package org.gongyak.card.check.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FundedRateTest {
    private final FundedRate check = new FundedRate();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023년 필요 1조3천446억원 | 확보 1조2천123억원 (92.0%)",
                "총사업비 200억원, 확보 150억원(85%)",
                "예산현액 45억 원 | 집행 30억 원(76.7%)"
            })
    void another_share_is_told(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "총사업비 | 16조2천599억원 | 2023년 필요 1조3천446억원 | 확보 1조2천123억원 (90.2%)",
                "총사업비 200억원, 확보 150억원(75%)",
                "확보 150억원(75%)",
                "총사업비 200억원, 국비 150억원(50%)",
                "예산현액 45억 원 | 집행 30억 원(66.6%)"
            })
    void right_shares_and_those_of_something_else_are_silent(String text) {
        assertThat(look(text)).isEmpty();
    }
}
