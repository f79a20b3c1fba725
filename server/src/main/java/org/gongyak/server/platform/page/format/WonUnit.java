package org.gongyak.server.platform.page.format;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.gongyak.card.Message;

/** A unit in which official tables count money. */
public enum WonUnit {
    WON(1, "원", ""),
    THOUSAND(1_000, "천원", "thousand"),
    MILLION(1_000_000, "백만원", "million"),
    HUNDRED_MILLION(100_000_000, "억원", "hundred million");

    private final long won;
    private final String ko;
    private final String en;

    WonUnit(long won, String ko, String en) {
        this.won = won;
        this.ko = ko;
        this.en = en;
    }

    /** The unit that is worth so many won. */
    public static Optional<WonUnit> find(long won) {
        return Arrays.stream(values()).filter(it -> it.won == won).findFirst();
    }

    /** How many won one of it is. */
    public long won() {
        return won;
    }

    /** The unit as written after a figure: 백만원. */
    String korean() {
        return ko;
    }

    /** The multiple in English, "million"; blank for won itself. */
    String english() {
        return en;
    }

    /** The unit line of a table: (단위: 백만원). */
    public Message line() {
        return new Message("(단위: " + ko + ")", "(Unit: " + ("KRW " + en).strip() + ")");
    }

    /** An amount counted in this unit, exactly. */
    BigDecimal of(long amount) {
        return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(won));
    }
}
