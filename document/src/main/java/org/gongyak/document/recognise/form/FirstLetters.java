package org.gongyak.document.recognise.form;

/**
 * The letters with which a match of a pattern may begin. Looking for a heading's words is quick where a text has none of these letters;
 * of the patterns that {@code form.tsv} may hold only literals, groups and {@code ^} are understood.
 */
final class FirstLetters {
    private final String pattern;
    private final StringBuilder letters = new StringBuilder();
    private int at;

    private FirstLetters(String pattern) {
        this.pattern = pattern;
    }

    static String of(String pattern) {
        FirstLetters first = new FirstLetters(pattern);
        first.alternatives();
        return first.letters.toString();
    }

    /** Reads alternatives up to the end of their group: the first part of each tells. */
    private void alternatives() {
        boolean begins = true;
        while (at < pattern.length() && pattern.charAt(at) != ')') {
            char c = pattern.charAt(at);
            if (c == '|') {
                begins = true;
                at++;
            } else if (c == '(') {
                group(begins);
                begins = false;
            } else if (c == '^') {
                at++;
            } else {
                literal(begins);
                begins = false;
            }
        }
    }

    private void group(boolean begins) {
        at += pattern.startsWith("(?:", at) ? "(?:".length() : 1;
        int before = letters.length();
        alternatives();
        if (!begins) {
            letters.setLength(before);
        }
        at++;
        boolean optional = at < pattern.length() && pattern.charAt(at) == '?';
        if (optional && begins) {
            throw new IllegalArgumentException(
                    "a heading's pattern must not begin with what may be missing: " + pattern);
        }
    }

    private void literal(boolean begins) {
        if (pattern.charAt(at) == '\\') {
            at++;
        }
        char c = pattern.charAt(at++);
        if (begins) {
            letters.append(c);
        }
    }
}
