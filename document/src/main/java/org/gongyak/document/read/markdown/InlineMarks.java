package org.gongyak.document.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks inside a line that are no text: the stars around bold words, and the backslash before a pipe. */
final class InlineMarks {
    private static final Pattern MARK = Pattern.compile("\\*\\*(?<bold>[^\\s*|][^*|]*+)(?<!\\s)\\*\\*|\\\\(?=\\|)");

    private InlineMarks() {}

    interface Stretch {
        void of(int from, int to);
    }

    /** Reports the stretches of a line between its marks, in order. */
    static void textBetween(String file, int start, int end, Stretch text) {
        Matcher marks = MARK.matcher(file).region(start, end).useTransparentBounds(true);
        int at = start;
        while (marks.find()) {
            text.of(at, marks.start());
            if (marks.group("bold") != null) {
                text.of(marks.start("bold"), marks.end("bold"));
            }
            at = marks.end();
        }
        text.of(at, end);
    }
}
