package org.gongyak.card.check.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a mark stands for: ③, 3., 3), (3), 다., Ⅲ.
 *
 * @param style what the marks of one list share
 */
record Enumerator(String style, int number) {
    private static final String LETTERS = "가나다라마바사아자차카타파하";
    private static final Pattern DIGITS = Pattern.compile("(\\(?)(\\d{1,2})([.)])");
    private static final Pattern LETTER = Pattern.compile("(\\(?)([" + LETTERS + "])([.)])");

    static Optional<Enumerator> read(String mark) {
        if (mark.length() == 1) {
            return character(mark.charAt(0));
        }
        Matcher digits = DIGITS.matcher(mark);
        if (digits.matches()) {
            return Optional.of(
                    new Enumerator(digits.group(1) + "1" + digits.group(3), Integer.parseInt(digits.group(2))));
        }
        Matcher letter = LETTER.matcher(mark);
        return letter.matches()
                ? Optional.of(
                        new Enumerator(letter.group(1) + "가" + letter.group(3), LETTERS.indexOf(letter.group(2)) + 1))
                : Optional.empty();
    }

    private static Optional<Enumerator> character(char mark) {
        if (mark >= '①' && mark <= '⑳') {
            return Optional.of(new Enumerator("①", mark - '①' + 1));
        }
        if (mark >= '㉑' && mark <= '㉟') {
            return Optional.of(new Enumerator("①", mark - '㉑' + 21));
        }
        if (mark >= '㊱' && mark <= '㊿') {
            return Optional.of(new Enumerator("①", mark - '㊱' + 36));
        }
        if (mark >= 'Ⅰ' && mark <= 'Ⅻ') {
            return Optional.of(new Enumerator("Ⅰ", mark - 'Ⅰ' + 1));
        }
        return Optional.empty();
    }

    /** How the mark of a number looks in this style. */
    String markOf(int other) {
        return switch (style) {
            case "①" ->
                String.valueOf(
                        (char) (other <= 20 ? '①' + other - 1 : other <= 35 ? '㉑' + other - 21 : '㊱' + other - 36));
            case "Ⅰ" -> String.valueOf((char) ('Ⅰ' + other - 1));
            default ->
                style.contains("가") && other <= LETTERS.length()
                        ? style.replace('가', LETTERS.charAt(other - 1))
                        : style.replace("1", String.valueOf(other));
        };
    }
}
