package org.gongyak.cli.terminal;

/**
 * A line of a document cut to the width of a terminal around the words it is about.
 *
 * @param line what is shown
 * @param marker spaces and carets to stand under it
 */
public record Excerpt(String line, String marker) {
    /** With its indentation an excerpt stays within eighty columns. */
    private static final int COLUMNS = 68;

    private static final String CUT = "…";

    public static Excerpt of(String text, int start, int end) {
        String printable = Columns.printable(text);
        int first = stepBack(printable, start, (COLUMNS - Columns.of(printable.substring(start, end))) / 2);
        int last = stepForward(printable, first, COLUMNS);
        int markEnd = Math.min(end, last);
        String before = (first > 0 ? CUT : "") + printable.substring(first, start);
        String line = before + printable.substring(start, last) + (last < printable.length() ? CUT : "");
        int width = Math.max(1, Columns.of(printable.substring(start, Math.max(start, markEnd))));
        return new Excerpt(line, " ".repeat(Columns.of(before)) + "^".repeat(width));
    }

    private static int stepBack(String text, int from, int columns) {
        int at = from;
        int left = columns;
        while (at > 0 && left > 0) {
            int character = text.codePointBefore(at);
            at -= Character.charCount(character);
            left -= Columns.of(character);
        }
        return at;
    }

    private static int stepForward(String text, int from, int columns) {
        int at = from;
        int left = columns;
        while (at < text.length() && left > 0) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            left -= Columns.of(character);
        }
        return at;
    }
}
