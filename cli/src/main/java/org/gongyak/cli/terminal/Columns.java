package org.gongyak.cli.terminal;

/** How many columns of a terminal a text takes: Korean, Chinese and full-width characters take two. */
public final class Columns {
    private static final int HANGUL_JAMO = 0x1100;
    private static final int HANGUL_JAMO_END = 0x115F;
    private static final int CJK = 0x2E80;
    private static final int CJK_END = 0xA4CF;
    private static final int HANGUL = 0xAC00;
    private static final int HANGUL_END = 0xD7A3;
    private static final int COMPATIBILITY = 0xF900;
    private static final int COMPATIBILITY_END = 0xFAFF;
    private static final int FULL_WIDTH = 0xFF00;
    private static final int FULL_WIDTH_END = 0xFF60;
    private static final int PICTURES = 0x1F300;
    private static final int PLANES_OF_IDEOGRAPHS_END = 0x3FFFD;

    private Columns() {}

    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** The text, or as much of its beginning as fits. */
    public static String shortened(String text, int columns) {
        int end = prefix(text, columns);
        return end == text.length() ? text : text.substring(0, end) + "…";
    }

    /** How long a beginning of the text fits. */
    static int prefix(String text, int columns) {
        int end = 0;
        int left = columns;
        while (end < text.length() && left >= of(text.codePointAt(end))) {
            left -= of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Where the longest ending of the text begins that fits. */
    static int suffix(String text, int columns) {
        int start = text.length();
        int left = columns;
        while (start > 0 && left >= of(text.codePointBefore(start))) {
            left -= of(text.codePointBefore(start));
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        return within(character, HANGUL_JAMO, HANGUL_JAMO_END)
                || within(character, CJK, CJK_END)
                || within(character, HANGUL, HANGUL_END)
                || within(character, COMPATIBILITY, COMPATIBILITY_END)
                || within(character, FULL_WIDTH, FULL_WIDTH_END)
                || within(character, PICTURES, PLANES_OF_IDEOGRAPHS_END);
    }

    private static boolean within(int character, int first, int last) {
        return first <= character && character <= last;
    }

    /** The text with each control character, line breaks included, as a space: one character for one, so offsets hold. */
    public static String printable(String text) {
        return text.codePoints()
                .map(character -> isControl(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Marks that turn the writing direction could hide what a line really says.
            case Character.FORMAT -> true;
            default -> false;
        };
    }
}
