package org.gongyak.card.check.percent;

import java.math.BigDecimal;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.figure.Ratio;

/**
 * A rate that a text states together with the two figures it comes from: {@code 78명 신청 / 55명(71%) 수료}.
 *
 * @param start where the rate's number begins in the passage
 * @param end one past its sign
 */
record Share(Passage passage, int start, int end, BigDecimal part, BigDecimal whole, BigDecimal stated) {

    boolean holds() {
        return whole.signum() > 0 && Ratio.fits(part, whole, stated);
    }

    /** The right rate, with as many decimals as the stated one has. */
    String right() {
        return Ratio.text(part, whole, stated) + "%";
    }

    Quote quote() {
        return passage.quote(start, end);
    }
}
