package org.gongyak.document.read.bytes;

import java.util.Locale;

/** What a text is written in, told by what it holds. */
public enum TextKind {
    PLAIN,
    MARKDOWN,
    HTML,
    HWPML,
    XML;

    /** Comments and declarations before the first element may be long, but not this long. */
    private static final int HEAD = 4_096;

    public static TextKind of(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).strip().toLowerCase(Locale.ROOT);
        if (head.startsWith("<")) {
            if (head.contains("<hwpml")) {
                return HWPML;
            }
            if (head.startsWith("<!doctype html") || head.contains("<html") || holdsTable(text)) {
                return HTML;
            }
            if (head.startsWith("<?xml")) {
                return XML;
            }
        }
        if (holdsTable(text) && text.indexOf('\t') < 0) {
            return HTML;
        }
        return holdsPipeTable(text) ? MARKDOWN : PLAIN;
    }

    private static boolean holdsTable(String text) {
        return holds(text, "<table") && holds(text, "<tr") && (holds(text, "<td") || holds(text, "<th"));
    }

    private static boolean holds(String text, String tag) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, tag, 0, tag.length())) {
                return true;
            }
        }
        return false;
    }

    /** A row with pipes and below it one of dashes and pipes. */
    private static boolean holdsPipeTable(String text) {
        boolean afterPipes = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (afterPipes && isDelimiterRow(line)) {
                return true;
            }
            afterPipes = line.indexOf('|') >= 0;
        }
        return false;
    }

    /** Whether a line is the row of a Markdown table that parts head and body and tells the alignment. */
    public static boolean isDelimiterRow(CharSequence line) {
        return line.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t')
                && line.chars().anyMatch(c -> c == '-')
                && line.chars().anyMatch(c -> c == '|');
    }
}
