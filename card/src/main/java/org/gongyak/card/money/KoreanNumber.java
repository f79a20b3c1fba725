package org.gongyak.card.money;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that mix digits with 조, 억, 만, 천, 백: {@code 16조2천599억} is 16,259,900,000,000. */
final class KoreanNumber {
    private static final Pattern PART =
            Pattern.compile("(?<digits>\\d[\\d,]*(?:\\.\\d+)?)?\\s*(?<small>[천백])?\\s*(?<great>[조억만])?");

    private KoreanNumber() {}

    static BigDecimal value(String text) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            if (matcher.group().isBlank()) {
                continue;
            }
            section = section.add(part(matcher, section));
            if (matcher.group("great") != null) {
                total = total.add(section.multiply(great(matcher.group("great"))));
                section = BigDecimal.ZERO;
            }
        }
        return total.add(section);
    }

    private static BigDecimal part(Matcher matcher, BigDecimal section) {
        String digits = matcher.group("digits");
        boolean alone = digits == null && matcher.group("small") != null;
        BigDecimal figure = digits == null ? BigDecimal.ZERO : new BigDecimal(digits.replace(",", ""));
        if (alone) {
            return section.signum() == 0
                    ? small(matcher)
                    : section.multiply(small(matcher)).subtract(section);
        }
        return figure.multiply(small(matcher));
    }

    private static BigDecimal small(Matcher matcher) {
        String small = matcher.group("small");
        if (small == null) {
            return BigDecimal.ONE;
        }
        return BigDecimal.valueOf(small.equals("천") ? 1_000 : 100);
    }

    private static BigDecimal great(String word) {
        return switch (word) {
            case "조" -> BigDecimal.valueOf(1_000_000_000_000L);
            case "억" -> BigDecimal.valueOf(100_000_000L);
            case "만" -> BigDecimal.valueOf(10_000L);
            default -> throw new IllegalArgumentException(word);
        };
    }
}
