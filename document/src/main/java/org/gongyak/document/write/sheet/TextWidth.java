package org.gongyak.document.write.sheet;

/**
 * How wide text prints, in em, before any font is at hand: rather too wide than too narrow for the fonts of official documents, so
 * that what is measured to fit fits.
 */
public final class TextWidth {
    private static final double WIDE = 1.0;
    private static final double NARROW = 0.35;
    private static final double DIGIT = 0.58;
    private static final double CAPITAL = 0.72;
    private static final double SMALL = 0.55;
    private static final double SPACE = 0.4;
    /** Below this code point letters are about half as wide as Korean ones. */
    private static final int FIRST_WIDE = 0x1100;

    private TextWidth() {}

    public static double em(String text) {
        double em = 0;
        for (int i = 0; i < text.length(); i++) {
            em += em(text.charAt(i));
        }
        return em;
    }

    private static double em(char c) {
        if (c >= FIRST_WIDE) {
            return WIDE;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isUpperCase(c) || c == '%' || c == '@') {
            return CAPITAL;
        }
        if (Character.isLetter(c)) {
            return SMALL;
        }
        return c == ' ' ? SPACE : NARROW;
    }

    /** The width of the longest line. */
    public static double longest(String text) {
        return text.lines().mapToDouble(TextWidth::em).max().orElse(0);
    }

    /** How many lines a text takes in a column of this many em, at least one. Lines break between words, which leaves some of each unused. */
    public static int lines(String text, double column) {
        double room = Math.max(column, 1);
        int lines = text.lines().mapToInt(line -> lines(em(line), room)).sum();
        return Math.max(lines, 1);
    }

    private static int lines(double width, double room) {
        if (width <= room) {
            return 1;
        }
        double used = Math.max(room - 1.5, room * 0.85);
        return (int) Math.ceil(width / used);
    }
}
