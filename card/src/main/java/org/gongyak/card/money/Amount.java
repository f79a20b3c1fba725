package org.gongyak.card.money;

import java.math.BigDecimal;
import org.gongyak.card.json.CanonicalJson;

/**
 * A cell with an amount.
 *
 * @param raw as written, in the table's unit unless it names its own, such as {@code 2,933,400}, {@code △300} or {@code 24.394}
 * @param won exact won; negative for a fall
 */
public record Amount(String raw, long won) implements MoneyCell {

    public Amount {
        if (!CanonicalJson.isSafe(won)) {
            throw new IllegalArgumentException("beyond " + CanonicalJson.MAX_SAFE + " won: " + won);
        }
    }

    /** The amount in a unit, exact. */
    public BigDecimal in(Unit unit) {
        return BigDecimal.valueOf(won).divide(BigDecimal.valueOf(unit.won())).stripTrailingZeros();
    }
}
