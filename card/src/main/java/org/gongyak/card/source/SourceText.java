package org.gongyak.card.source;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * A run of text in which every character knows where it stood in the source. Slices keep that knowledge, so a recogniser that only
 * cuts and never rewrites can always point back.
 *
 * <p>Equality is identity: two equal words in two places are not the same source.
 */
public final class SourceText implements CharSequence {
    private final String text;
    private final Origin origin;
    private final int[] offsets;
    private final int end;

    private SourceText(String text, Origin origin, int[] offsets, int end) {
        this.text = text;
        this.origin = origin;
        this.offsets = offsets;
        this.end = end;
    }

    private SourceText(String text, Origin origin, int[] offsets) {
        this(text, origin, offsets, offsets.length == 0 ? 0 : offsets[offsets.length - 1] + 1);
    }

    /**
     * A text whose character {@code i} stood at {@code offsets[i]}: an offset of the file where the origin has lines, of the
     * paragraph otherwise.
     */
    public static SourceText of(String text, Origin origin, int[] offsets) {
        if (text.length() != offsets.length) {
            throw new IllegalArgumentException("one offset a character: " + text.length() + " ≠ " + offsets.length);
        }
        return new SourceText(text, origin, offsets.clone());
    }

    /** A text that stands in one piece in the source from {@code firstOffset} on. */
    public static SourceText contiguous(String text, Origin origin, int firstOffset) {
        int[] offsets = new int[text.length()];
        Arrays.setAll(offsets, i -> firstOffset + i);
        return new SourceText(text, origin, offsets);
    }

    /** No text, but at a known offset: what a blank cell holds, so that its blankness can be pointed at. */
    public static SourceText emptyAt(Origin origin, int offset) {
        return new SourceText("", origin, new int[0], offset);
    }

    /** A part; an empty part still knows where it was cut. */
    public SourceText slice(int from, int to) {
        String part = text.substring(from, to);
        int partEnd = to > from ? offsets[to - 1] + 1 : offsetAt(from);
        return new SourceText(part, origin, Arrays.copyOfRange(offsets, from, to), partEnd);
    }

    public SourceText slice(int start) {
        return slice(start, text.length());
    }

    /** The text of a group of a matcher that was made from this text. */
    public SourceText group(Matcher matcher, int group) {
        return slice(matcher.start(group), matcher.end(group));
    }

    /** Without white space at both ends. */
    public SourceText strip() {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? this : slice(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public boolean isBlank() {
        return strip().isEmpty();
    }

    /** Where the characters from {@code from} to {@code to} stand in the source. */
    public Place place(int from, int to) {
        if (from < 0 || to < from || to > text.length()) {
            throw new IndexOutOfBoundsException(from + ".." + to + " of " + text.length());
        }
        int first = offsetAt(from);
        int last = to > from ? offsets[to - 1] + 1 : first;
        if (origin.lines().isEmpty()) {
            return new Place(origin.address(), OptionalInt.empty(), first, last);
        }
        Lines lines = origin.lines().get();
        int line = lines.lineOf(first);
        int lineStart = lines.startOf(line);
        return new Place(origin.address(), OptionalInt.of(line), first - lineStart, last - lineStart);
    }

    public Place place() {
        return place(0, text.length());
    }

    /** The offset of a character in the file (with lines) or the paragraph (without); at the end, one past the last. */
    public int offsetAt(int index) {
        return index < offsets.length ? offsets[index] : end;
    }

    public Origin origin() {
        return origin;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return slice(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
