package org.gongyak.card.check.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.figure.Ratio;

/**
 * A change from one rate to another with its stated difference: {@code 2%에서 5%로 3% 상승}.
 *
 * @param quote the difference
 * @param inPoints whether it is given in %p
 */
record Change(Quote quote, BigDecimal from, BigDecimal to, BigDecimal stated, boolean inPoints) {
    private static final Pattern SENTENCE =
            Pattern.compile("(?<from>\\d{1,3}(?:\\.\\d+)?)\\s?%\\s*\\)?\\s*(?:에서|→|->|⇒|대비)\\s*[^\\d%]{0,12}"
                    + "(?<to>\\d{1,3}(?:\\.\\d+)?)\\s?%(?!\\s?[pP])[^\\d%,;.]{0,12}(?<stated>\\d{1,3}(?:\\.\\d+)?)\\s?%\\s?(?<point>[pP]|포인트)?"
                    + "\\s*(?:가|이|를|을)?\\s*(?:상승|증가|하락|감소|향상|개선|인상|상향|하향|높|낮|확대|축소|올)");

    static List<Change> in(Passage passage) {
        if (passage.text().indexOf('%') < 0) {
            return List.of();
        }
        List<Change> all = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(passage.text());
        while (matcher.find()) {
            boolean points = matcher.group("point") != null;
            int end = points ? matcher.end("point") : passage.text().indexOf('%', matcher.end("stated")) + 1;
            all.add(new Change(
                    passage.quote(matcher.start("stated"), end),
                    new BigDecimal(matcher.group("from")),
                    new BigDecimal(matcher.group("to")),
                    new BigDecimal(matcher.group("stated")),
                    points));
        }
        return all;
    }

    /** In percentage points, without a sign. */
    String difference() {
        return to.subtract(from).abs().stripTrailingZeros().toPlainString();
    }

    private boolean isDifference() {
        return to.subtract(from).abs().compareTo(stated) == 0;
    }

    /** From 2 % to 5 % is a rise by 150 %. */
    private boolean isGrowth() {
        return from.signum() > 0 && Ratio.fits(to.subtract(from).abs(), from, stated);
    }

    boolean isPointInPercent() {
        return !inPoints && isDifference() && !isGrowth();
    }

    boolean isWrong() {
        return inPoints ? !isDifference() : !isDifference() && !isGrowth();
    }
}
