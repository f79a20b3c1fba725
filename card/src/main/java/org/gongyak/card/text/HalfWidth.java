package org.gongyak.card.text;

/** Full-width digits, letters and marks (０, ．, （, ～), as Korean input methods make them, in their usual width. */
public final class HalfWidth {
    private static final char FIRST = '\uff01';
    private static final char LAST = '\uff5e';
    private static final int DISTANCE = FIRST - '!';
    private static final char WIDE_SPACE = '\u3000';

    private HalfWidth() {}

    /** The text character by character, so that every offset stays what it was. */
    public static String of(CharSequence text) {
        String whole = text.toString();
        for (int i = 0; i < whole.length(); i++) {
            if (of(whole.charAt(i)) != whole.charAt(i)) {
                return narrowed(whole);
            }
        }
        return whole;
    }

    private static String narrowed(String text) {
        StringBuilder half = new StringBuilder(text.length());
        text.chars().forEach(c -> half.append(of((char) c)));
        return half.toString();
    }

    private static char of(char c) {
        if (c == WIDE_SPACE) {
            return ' ';
        }
        return c >= FIRST && c <= LAST ? (char) (c - DISTANCE) : c;
    }
}
