package org.gongyak.document.read.sheet.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gongyak.document.read.sheet.format.Token.Kind;

/** Shows the size of a number in the places for digits of a section. */
final class NumberShape {
    private static final int GROUP = 3;
    private static final int THOUSAND = 3;
    private static final int HUNDRED = 2;

    private final List<Token> tokens;
    private final int point;
    private final int exponent;

    private NumberShape(Section section) {
        this.tokens = section.tokens();
        this.exponent = first(Kind.EXPONENT, tokens.size());
        this.point = Math.min(first(Kind.POINT, exponent), exponent);
    }

    /** A number of this size; the sign is left out where nothing but zeros is shown. */
    static String show(Section section, double size, String sign) {
        if (!section.has(Kind.DIGIT)) {
            return sign + literals(section.tokens());
        }
        NumberShape shape = new NumberShape(section);
        BigDecimal exact = BigDecimal.valueOf(size).round(GeneralNumber.DIGITS);
        BigDecimal scaled = exact.movePointRight(shape.places());
        int power = shape.power(scaled);
        BigDecimal rounded =
                scaled.movePointLeft(power).setScale(shape.digits(shape.point, shape.exponent), RoundingMode.HALF_UP);
        String shown = shape.whole(rounded.toBigInteger().toString())
                + shape.fraction(rounded.remainder(BigDecimal.ONE))
                + shape.powerOfTen(power);
        return rounded.signum() == 0 ? shown : sign + shown;
    }

    private static String literals(List<Token> tokens) {
        StringBuilder shown = new StringBuilder();
        tokens.forEach(token -> shown.append(literal(token)));
        return shown.toString();
    }

    private static String literal(Token token) {
        return switch (token.kind()) {
            case LITERAL, PERCENT, STROKE -> token.text();
            default -> "";
        };
    }

    private int first(Kind kind, int none) {
        for (int i = 0; i < none; i++) {
            if (tokens.get(i).is(kind)) {
                return i;
            }
        }
        return none;
    }

    private int digits(int from, int to) {
        return count(Kind.DIGIT, from, to);
    }

    private int count(Kind kind, int from, int to) {
        return Token.count(kind, tokens.subList(from, to));
    }

    /** How far a percent sign moves the point to the right and commas behind the last digit to the left. */
    private int places() {
        int thousands = count(Kind.COMMA, lastDigit(point) + 1, point) + count(Kind.COMMA, point, exponent);
        return count(Kind.PERCENT, 0, tokens.size()) * HUNDRED - thousands * THOUSAND;
    }

    private int lastDigit(int before) {
        int at = before - 1;
        while (at >= 0 && !tokens.get(at).is(Kind.DIGIT)) {
            at--;
        }
        return at;
    }

    /**
     * The power of ten that is shown apart: a multiple of the number of places before the point, so that {@code ##0.0E+0} counts in
     * thousands. A number that is rounded up to one more digit counts with that digit.
     */
    private int power(BigDecimal number) {
        if (exponent == tokens.size() || number.signum() == 0) {
            return 0;
        }
        int step = Math.max(1, digits(0, point));
        int before = Math.floorDiv(digitsBeforePoint(number) - 1, step) * step;
        BigDecimal rounded = number.movePointLeft(before).setScale(digits(point, exponent), RoundingMode.HALF_UP);
        return digitsBeforePoint(rounded) > step ? before + step : before;
    }

    private static int digitsBeforePoint(BigDecimal number) {
        return number.precision() - number.scale();
    }

    private String powerOfTen(int power) {
        if (exponent == tokens.size()) {
            return "";
        }
        String sign = power < 0 ? "-" : tokens.get(exponent).text().endsWith("+") ? "+" : "";
        String digits = Integer.toString(Math.abs(power));
        int places = digits(exponent, tokens.size());
        List<Token> after = tokens.subList(exponent, tokens.size());
        return "E" + sign + "0".repeat(Math.max(0, places - digits.length())) + digits + literals(after);
    }

    /** From right to left; the leftmost place takes all digits that are left. */
    private String whole(String number) {
        String digits = number.equals("0") ? "" : number;
        int places = digits(0, point);
        boolean grouped = isGrouped();
        StringBuilder shown = new StringBuilder();
        int used = 0;
        for (int i = point - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (!token.is(Kind.DIGIT)) {
                shown.append(new StringBuilder(literal(token)).reverse());
                continue;
            }
            int until = --places == 0 ? Math.max(digits.length(), used + 1) : used + 1;
            for (; used < until; used++) {
                String digit = used < digits.length()
                        ? digits.substring(digits.length() - 1 - used, digits.length() - used)
                        : blank(token);
                boolean comma = grouped && used > 0 && used % GROUP == 0 && !digit.isBlank();
                shown.append(comma ? "," : "").append(digit);
            }
        }
        return shown.reverse().toString();
    }

    private boolean hasZero(int from, int to) {
        return tokens.subList(from, to).stream()
                .anyMatch(token -> token.is(Kind.DIGIT) && blank(token).equals("0"));
    }

    private boolean isGrouped() {
        int first = first(Kind.DIGIT, point);
        return tokens.subList(first, Math.max(first, lastDigit(point))).stream()
                .anyMatch(token -> token.is(Kind.COMMA));
    }

    private static String blank(Token place) {
        return switch (place.text()) {
            case "0" -> "0";
            case "?" -> " ";
            default -> "";
        };
    }

    /** Without the point where no digit follows it: {@code 5.} is 5. */
    private String fraction(BigDecimal rest) {
        StringBuilder shown = new StringBuilder();
        String digits = rest.scale() > 0 ? rest.toPlainString().substring(2) : "";
        int significant = digits.length();
        while (significant > 0 && digits.charAt(significant - 1) == '0') {
            significant--;
        }
        int used = 0;
        for (Token token : tokens.subList(point, exponent)) {
            if (token.is(Kind.POINT)) {
                shown.append(significant > 0 || hasZero(point, exponent) ? "." : "");
            } else if (token.is(Kind.DIGIT)) {
                shown.append(used < significant ? String.valueOf(digits.charAt(used)) : blank(token));
                used++;
            } else {
                shown.append(literal(token));
            }
        }
        return shown.toString();
    }
}
