package org.gongyak.card.source;

import java.util.Arrays;

/** The line starts of a text file: turns an offset in the file into a 1-based line and an offset within that line. */
public final class Lines {
    private final int[] starts;

    private Lines(int[] starts) {
        this.starts = starts;
    }

    /** Lines end at LF, CR LF or a lone CR, as editors count them. */
    public static Lines of(CharSequence file) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < file.length(); i++) {
            if (endsLine(file, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new Lines(Arrays.copyOf(starts, count));
    }

    private static boolean endsLine(CharSequence file, int i) {
        char c = file.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == file.length() || file.charAt(i + 1) != '\n'));
    }

    /** The 1-based line that holds this offset of the file. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset of the file at which a 1-based line begins. */
    public int startOf(int line) {
        return starts[line - 1];
    }

    /** The offset of the file at which a 1-based line ends, its line break left out. */
    public int contentEndOf(int line, CharSequence file) {
        int end = line < starts.length ? starts[line] : file.length();
        while (end > starts[line - 1] && (file.charAt(end - 1) == '\n' || file.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    public int count() {
        return starts.length;
    }
}
