package org.gongyak.document.read.pdf.text;

import java.util.regex.Pattern;

/** What the characters on both sides of a line's end tell about it. */
final class Seam {
    /** Where lines may be broken although no space is there. */
    private static final String JOINERS = "~∼～-–/([「『‘“";

    private static final String CLOSERS = ")]」』’”,.;:%";
    private static final Pattern DIGITS = Pattern.compile("\\d");

    /** Letters of Korean words and names; longer ones are seldom without a space. */
    private static final int LONG_WORD = 5;

    /** No word has so many letters; addresses of the web do. */
    private static final int NO_WORD = 15;

    private Seam() {}

    static boolean isTight(Line line, Line next) {
        return JOINERS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0
                || CLOSERS.indexOf(next.text().charAt(0)) >= 0;
    }

    /** Numbers of the same shape one below the other, such as those of telephones, are a list. */
    static boolean isList(Line line, Line next) {
        String shape = shape(line);
        return shape.indexOf('#') >= 0 && shape.indexOf(' ') < 0 && shape.equals(shape(next));
    }

    private static String shape(Line line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }

    /** Whether a line that is full to its last letter ends within a word that is longer than the column. */
    static boolean isInWord(Line line, Line next, Column column) {
        int lastWord = line.text().length() - 1 - line.text().lastIndexOf(' ');
        if (lastWord < line.text().length()) {
            return lastWord >= NO_WORD;
        }
        boolean figures = isFigure(line.text().charAt(line.text().length() - 1))
                && isFigure(next.text().charAt(0));
        return figures || lastWord >= NO_WORD || column.width() < LONG_WORD * line.size();
    }

    private static boolean isFigure(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == ',' || c == '.' || c == '_');
    }
}
