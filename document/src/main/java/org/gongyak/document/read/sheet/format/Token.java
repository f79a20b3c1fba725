package org.gongyak.document.read.sheet.format;

import java.util.List;

/**
 * A piece of a number format.
 *
 * @param text what is shown, for a literal; the letters as written, for anything else
 */
record Token(Kind kind, String text) {

    enum Kind {
        LITERAL,
        /** A place for a digit: {@code 0}, {@code #} or {@code ?}. */
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        /** {@code E+} or {@code E-}. */
        EXPONENT,
        /** The stroke of a fraction such as {@code # ?/?}. */
        STROKE,
        GENERAL,
        /** {@code @}: the text of the cell. */
        TEXT,
        /** A part of a date or a time: a run of one letter. */
        TIME,
        /** A length of time in one unit: {@code [h]}. */
        ELAPSED,
        /** {@code AM/PM} in any of its spellings. */
        HALF_DAY
    }

    static Token literal(String text) {
        return new Token(Kind.LITERAL, text);
    }

    /** How many are of a kind; asked several times for every cell of a sheet. */
    static int count(Kind kind, List<Token> tokens) {
        int count = 0;
        for (Token token : tokens) {
            count += token.is(kind) ? 1 : 0;
        }
        return count;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** The letter of a part of a date or time. */
    char letter() {
        return Character.toLowerCase(text.charAt(0));
    }

    int length() {
        return text.length();
    }
}
