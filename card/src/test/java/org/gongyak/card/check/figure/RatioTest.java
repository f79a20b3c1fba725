package org.gongyak.card.check.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    private static boolean fits(String part, String whole, String stated) {
        return Ratio.fits(new BigDecimal(part), new BigDecimal(whole), new BigDecimal(stated));
    }

    @ParameterizedTest
    @CsvSource({
        "55,78,71",
        "55,78,70",
        "55,78,70.5",
        "55,78,70.51",
        "1,3,33.3",
        "2,3,66.6",
        "2,3,66.7",
        "1,2,50.0",
        "0,5,0"
    })
    void any_usual_rounding_fits(String part, String whole, String stated) {
        assertThat(fits(part, whole, stated)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"55,78,72", "55,78,70.6", "14,15,94", "1,0,0", "1,3,34"})
    void another_rate_does_not(String part, String whole, String stated) {
        assertThat(fits(part, whole, stated)).isFalse();
    }
}
