package org.gongyak.card.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.money.MoneyText;

/**
 * An amount in a sentence with the exactness it is written to.
 *
 * @param start its first character in the text
 * @param end one past its last
 * @param grain the last place written, in won: 4,196억 원 is exact to 100,000,000
 * @param about whether the text says 약
 */
public record StatedAmount(int start, int end, long won, long grain, boolean about) {
    private static final Pattern LAST_FIGURE =
            Pattern.compile("\\d[\\d,]*(?:\\.(?<decimals>\\d+))?\\s*(?<words>[조억만천백\\s]*)원?\\s*$");
    private static final Pattern ABOUT = Pattern.compile("(?:약|대략|내외)\\s*$");

    private static final int ABOUT_REACH = 6;

    public static List<StatedAmount> findAll(String text) {
        List<StatedAmount> all = new ArrayList<>();
        for (MoneyText.Found found : MoneyText.findAll(text)) {
            boolean about = ABOUT.matcher(text.substring(Math.max(0, found.start() - ABOUT_REACH), found.start()))
                            .find()
                    || text.startsWith(" 내외", found.end());
            String words = text.substring(found.start(), found.end());
            all.add(new StatedAmount(found.start(), found.end(), found.won(), grain(words), about));
        }
        return all;
    }

    private static long grain(String words) {
        Matcher last = LAST_FIGURE.matcher(words);
        if (!last.find()) {
            return 1;
        }
        BigDecimal place = last.group("words")
                .chars()
                .mapToObj(StatedAmount::multiple)
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        int decimals =
                last.group("decimals") == null ? 0 : last.group("decimals").length();
        return Math.max(1, place.movePointLeft(decimals).longValue());
    }

    private static BigDecimal multiple(int word) {
        return switch (word) {
            case '조' -> BigDecimal.valueOf(1_000_000_000_000L);
            case '억' -> BigDecimal.valueOf(100_000_000L);
            case '만' -> BigDecimal.valueOf(10_000L);
            case '천' -> BigDecimal.valueOf(1_000L);
            case '백' -> BigDecimal.valueOf(100L);
            default -> BigDecimal.ONE;
        };
    }

    /** Whether it may be the same money as an exact amount that is written to another last place. */
    public boolean mayBe(long other, long otherGrain) {
        return Math.abs(won - other) * 2 <= Math.max(grain, otherGrain);
    }
}
