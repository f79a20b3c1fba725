package org.gongyak.document.read.csv;

import java.util.Optional;

/**
 * Reads a file cell by cell (RFC 4180, with any separator and line end). Every character is known by its offset, which no CSV library
 * tells. A quote within an unquoted cell is text, and so is what stands between a closing quote and the separator.
 */
final class CsvScanner {
    private static final char QUOTE = '"';

    private final String file;
    private final char separator;
    private int at;
    private boolean atEnd;
    private boolean needed;
    private boolean blank;

    /** A scanner that begins at the offset of a cell. */
    CsvScanner(String file, char separator, int start) {
        this.file = file;
        this.separator = separator;
        this.at = start;
        this.atEnd = file.isEmpty();
    }

    /** What a cell's text is told to, character by character. */
    @FunctionalInterface
    interface Text {
        void character(char c, int offset);
    }

    /**
     * A cell.
     *
     * @param start offset of its first character, quote included
     * @param end offset of the separator or line end behind it
     * @param blank whether it holds white space at most
     * @param quoted whether it begins with a quote
     * @param sound whether its quote is closed right before the end
     * @param needed whether it could not have been written without quotes
     * @param lastInRow whether a line ends behind it
     */
    record Cell(int start, int end, boolean blank, boolean quoted, boolean sound, boolean needed, boolean lastInRow) {}

    /** The next cell, its text told on the way; nothing at the end of the file. */
    Optional<Cell> next(Text text) {
        if (atEnd) {
            return Optional.empty();
        }
        int start = at;
        boolean quoted = start < file.length() && file.charAt(start) == QUOTE;
        needed = false;
        blank = true;
        boolean closed = !quoted || readQuoted(text);
        int rest = at;
        while (at < file.length() && file.charAt(at) != separator && !isLineEnd(file.charAt(at))) {
            tell(file.charAt(at), text);
            at++;
        }
        boolean sound = closed && (!quoted || at == rest);
        int end = at;
        return Optional.of(new Cell(start, end, blank, quoted, sound, needed, pass()));
    }

    /** Reads as far as the closing quote and past it; false when there is none. */
    private boolean readQuoted(Text text) {
        at++;
        while (at < file.length()) {
            char c = file.charAt(at);
            boolean doubled = c == QUOTE && at + 1 < file.length() && file.charAt(at + 1) == QUOTE;
            if (c == QUOTE && !doubled) {
                at++;
                return true;
            }
            needed |= doubled || c == separator || isLineEnd(c);
            tell(c, text);
            at += doubled ? 2 : 1;
        }
        return false;
    }

    private void tell(char c, Text text) {
        blank &= Character.isWhitespace(c);
        text.character(c, at);
    }

    /** Goes past the separator or line end; a line end at the very end of the file begins no further row. */
    private boolean pass() {
        if (at == file.length()) {
            atEnd = true;
            return true;
        }
        char c = file.charAt(at);
        at += c == '\r' && at + 1 < file.length() && file.charAt(at + 1) == '\n' ? 2 : 1;
        boolean lineEnds = c != separator;
        atEnd = lineEnds && at == file.length();
        return lineEnds;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
