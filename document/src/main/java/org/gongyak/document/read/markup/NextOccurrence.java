package org.gongyak.document.read.markup;

/** Finds the next occurrence of a string, asked for from ever higher offsets: all questions together cost one pass over the file. */
final class NextOccurrence {
    private final String source;
    private final String wanted;
    private int next = -1;

    NextOccurrence(String source, String wanted) {
        this.source = source;
        this.wanted = wanted;
    }

    /** One past the first occurrence at or after an offset that ends before {@code to}; -1 when there is none. */
    int endAfter(int from, int to) {
        if (next < from) {
            int found = source.indexOf(wanted, from);
            next = found < 0 ? Integer.MAX_VALUE : found;
        }
        return next <= to - wanted.length() ? next + wanted.length() : -1;
    }
}
