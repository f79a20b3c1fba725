package org.gongyak.card.check.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22,000천원|22000000|1000",
                "총사업비 4,196억 원|419600000000|100000000",
                "4.28조|4280000000000|10000000000",
                "2,200만원|22000000|10000",
                "16조2천599억원|16259900000000|100000000",
                "22,000,000원|22000000|1"
            })
    void an_amount_knows_the_last_place_it_is_written_to(String text, long won, long grain) {
        StatedAmount amount = StatedAmount.findAll(text).getFirst();
        assertThat(amount.won()).isEqualTo(won);
        assertThat(amount.grain()).isEqualTo(grain);
    }

    @ParameterizedTest
    @CsvSource({"약 362억 원,true", "362억 원,false"})
    void hears_that_an_amount_is_not_exact(String text, boolean about) {
        assertThat(StatedAmount.findAll(text).getFirst().about()).isEqualTo(about);
    }
}
