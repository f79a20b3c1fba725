package org.gongyak.document.write.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A written figure as a number and the format that shows it exactly as it was written.
 *
 * @param format of the spreadsheet's language, such as {@code #,##0.0}
 */
record Figure(BigDecimal value, String format) {
    /** A spreadsheet keeps no more digits of a number. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern WRITTEN =
            Pattern.compile("(?<minus>[-△])?(?<whole>0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)(?<fraction>\\.\\d{1,9})?");

    /** Empty for what is no number, and for what would be shown otherwise than it was written. */
    static Optional<Figure> find(String raw) {
        return Optional.of(WRITTEN.matcher(raw)).filter(Matcher::matches).flatMap(Figure::of);
    }

    private static Optional<Figure> of(Matcher written) {
        String whole = written.group("whole");
        String fraction = Optional.ofNullable(written.group("fraction")).orElse("");
        BigDecimal size = new BigDecimal(whole.replace(",", "") + fraction);
        boolean negative = written.group("minus") != null;
        if (size.precision() > MOST_DIGITS || (negative && size.signum() == 0)) {
            return Optional.empty();
        }
        // From a thousand on, a number written without commas is shown without them.
        boolean grouped = whole.length() <= "999".length() || whole.contains(",");
        String format = (grouped ? "#,##0" : "0") + fraction.replaceAll("\\d", "0");
        return Optional.of(new Figure(negative ? size.negate() : size, signed(format, written.group("minus"))));
    }

    private static String signed(String format, String minus) {
        return "△".equals(minus) ? format + ";\"△\"" + format : format;
    }
}
