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
        int quoted = Math.min(COLUMNS, Columns.of(printable.substring(start, end)));
        int first = Columns.suffix(printable.substring(0, start), (COLUMNS - quoted) / 2);
        int last = first + Columns.prefix(printable.substring(first), COLUMNS);
        String before = (first > 0 ? CUT : "") + printable.substring(first, start);
        String line = before + printable.substring(start, last) + (last < printable.length() ? CUT : "");
        int width = Columns.of(printable.substring(start, Math.min(end, last)));
        return new Excerpt(line, " ".repeat(Columns.of(before)) + "^".repeat(Math.max(1, width)));
    }
}
