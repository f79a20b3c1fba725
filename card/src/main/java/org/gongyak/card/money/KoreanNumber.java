package org.gongyak.card.money;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that mix digits with 조, 억, 만, 천, 백, 십: {@code 16조2천599억} is 16,259,900,000,000. */
final class KoreanNumber {
    /** Digits, in groups of three where commas stand; more of them are no amount of money. */
    static final String DIGITS =
            "(?:\\d{1,3}(?:,\\d{3}){1,5}(?![\\d,])|\\d{1,16}(?!\\d|,\\d{3}))(?:\\.\\d{1,9}(?!\\d))?";

    private static final Pattern PART =
            Pattern.compile("(?<digits>" + DIGITS + ")?\\s{0,4}(?<small>[천백십])?\\s{0,4}(?<great>[조억만])?");

    private KoreanNumber() {}

    static BigDecimal value(String text) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            section = section.add(part(matcher));
            String great = matcher.group("great");
            if (great != null) {
                total = total.add(section.multiply(great(great)));
                section = BigDecimal.ZERO;
            }
        }
        return total.add(section);
    }

    private static BigDecimal part(Matcher part) {
        String digits = part.group("digits");
        String small = part.group("small");
        if (digits == null) {
            return small == null ? BigDecimal.ZERO : small(small);
        }
        BigDecimal figure = new BigDecimal(digits.replace(",", ""));
        return small == null ? figure : figure.multiply(small(small));
    }

    private static BigDecimal small(String word) {
        return switch (word) {
            case "천" -> BigDecimal.valueOf(1_000);
            case "백" -> BigDecimal.valueOf(100);
            default -> BigDecimal.TEN;
        };
    }

    private static BigDecimal great(String word) {
        return switch (word) {
            case "조" -> BigDecimal.valueOf(1_000_000_000_000L);
            case "억" -> BigDecimal.valueOf(100_000_000L);
            default -> BigDecimal.valueOf(10_000L);
        };
    }
}
