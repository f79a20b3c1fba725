package org.gongyak.card.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.gongyak.card.Message;

/**
 * A rate with all that is needed to compute it again. Numerator and denominator are exact: numbers of pledges or indicators, won, or (the
 * numerator of the average progress) per cent.
 *
 * @param pledges the pledges it is computed from
 * @param leftOut the pledges in question whose cards do not say what is needed
 * @param date the reference date (기준일)
 */
public record Rate(
        Formula formula, BigDecimal numerator, BigDecimal denominator, int pledges, int leftOut, LocalDate date) {
    /** Places behind the point on pages and in print. */
    public static final int SHOWN_PLACES = 1;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Message NOT_COMPUTABLE = new Message("산출 불가(대상 0건)", "cannot be computed (nothing to count)");

    /** The rate in per cent, half up to some places; empty when there is nothing to divide by. */
    public Optional<BigDecimal> percent(int places) {
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal hundredfold = formula == Formula.AVERAGE_PROGRESS ? numerator : numerator.multiply(HUNDRED);
        return Optional.of(hundredfold.divide(denominator, places, RoundingMode.HALF_UP));
    }

    /** As it is shown: {@code 61.4%}, or that it cannot be computed. */
    public Message shown() {
        return percent(SHOWN_PLACES)
                .map(percent -> percent.toPlainString() + "%")
                .map(text -> new Message(text, text))
                .orElse(NOT_COMPUTABLE);
    }
}
