package org.gongyak.card.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.Indicator;
import org.gongyak.card.text.HalfWidth;
import org.gongyak.card.time.DateText;

/**
 * Compares the indicators' actual figures with their targets, the greater the better: cards do not state a direction. A target in words,
 * or two figures in one, is compared by people.
 */
final class YearTargets {
    private static final Pattern FIGURE = Pattern.compile("\\s*(?<figure>\\d{1,15}(?:\\.\\d{1,9})?)\\D*");

    private YearTargets() {}

    static Optional<Fraction> met(Card card, LocalDate date) {
        List<Boolean> met = card.indicators().stream()
                .flatMap(indicator -> indicator.values().stream())
                .filter(value -> isOf(value, date))
                .flatMap(value -> met(value).stream())
                .toList();
        return met.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Fraction.of(met.stream().filter(Boolean::booleanValue).count(), met.size()));
    }

    private static boolean isOf(Indicator.Value value, LocalDate date) {
        return DateText.parse(value.year()).filter(year -> year.contains(date)).isPresent();
    }

    private static Optional<Boolean> met(Indicator.Value value) {
        Optional<BigDecimal> target = value.target().flatMap(YearTargets::figure);
        Optional<BigDecimal> actual = value.actual().flatMap(YearTargets::figure);
        return target.flatMap(least -> actual.map(reached -> reached.compareTo(least) >= 0));
    }

    private static Optional<BigDecimal> figure(String text) {
        Matcher matcher = FIGURE.matcher(HalfWidth.of(text).replaceAll("(?<=\\d),(?=\\d{3})", ""));
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group("figure"))) : Optional.empty();
    }
}
