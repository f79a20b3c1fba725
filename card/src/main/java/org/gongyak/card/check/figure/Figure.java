package org.gongyak.card.check.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that is nothing but a number.
 *
 * @param value the number, its scale as written
 * @param unit what stands behind it (건, 명, 백만원, %), or empty
 */
public record Figure(BigDecimal value, String unit) {
    private static final Pattern CELL =
            Pattern.compile("(?<sign>[△▲−\\-(])?\\s*(?<digits>\\d[\\d,]*(?:\\.\\d+)?)\\s*\\)?\\s*"
                    + "(?<unit>%|건|개|명|회|곳|개소|개 ?사업|가구|세대|원|천원|백만원|억원)?");
    private static final Pattern YEAR = Pattern.compile("(?:['’‘]\\d{2}|(?:19|20)\\d{2})\\s*\\.?\\s*년?도?");
    private static final int LONGEST = 30;

    public static Optional<Figure> read(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = CELL.matcher(text);
        if (!matcher.matches() || (text.startsWith("(") != text.contains(")"))) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(matcher.group("digits").replace(",", ""));
        String unit = matcher.group("unit");
        return Optional.of(
                new Figure(matcher.group("sign") == null ? value : value.negate(), unit == null ? "" : unit));
    }

    /** Whether a cell may name a year, as heads do: 2018, '19, 2020년. */
    public static boolean isYear(String cell) {
        return YEAR.matcher(cell.strip()).matches();
    }

    public boolean isPercent() {
        return unit.equals("%");
    }
}
