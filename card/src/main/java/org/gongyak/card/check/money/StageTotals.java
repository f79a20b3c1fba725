package org.gongyak.card.check.money;

import java.util.Optional;
import java.util.OptionalLong;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.figure.Won;

/**
 * All money of two stages of which the later cannot well be more. Compared over all years together, because a carry-over moves money
 * between years.
 */
record StageTotals(CardTable lower, long lowerWon, Quote lowerQuote, CardTable upper, long upperWon, Quote upperQuote) {

    /** Empty when a total is not known, or the earlier stage holds no money: that is another fault. */
    static Optional<StageTotals> of(CardTable lower, CardTable upper) {
        OptionalLong less = lower.total();
        OptionalLong more = upper.total();
        if (less.isEmpty() || more.isEmpty() || less.getAsLong() == 0) {
            return Optional.empty();
        }
        return lower.findTotalQuote()
                .flatMap(lowerQuote -> upper.findTotalQuote()
                        .map(upperQuote -> new StageTotals(
                                lower, less.getAsLong(), lowerQuote, upper, more.getAsLong(), upperQuote)));
    }

    /** By more than the roundings of both, and not by a slip of unit, which has its own check. */
    boolean isExceeded() {
        long slack = Math.max(lower.table().unit().won(), upper.table().unit().won());
        return upperWon > lowerWon + slack && !Thousandfold.isSlip(upperWon, lowerWon);
    }

    String lowerText() {
        return Won.text(lowerWon, lower.table().unit());
    }

    String upperText() {
        return Won.text(upperWon, upper.table().unit());
    }
}
