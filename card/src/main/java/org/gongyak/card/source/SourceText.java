package org.gongyak.card.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * A run of text in which every character knows where it stood in the source. Slices and joins keep that knowledge, so a recogniser that
 * only cuts and never rewrites can always point back.
 *
 * <p>Equality is identity: two equal words in two places are not the same source.
 */
public final class SourceText implements CharSequence {
    private static final Origin NOWHERE = Origin.withoutLines("");
    private static final SourceText NOTHING = emptyAt(NOWHERE, 0);

    private final String text;
    /** Shared with the text this one was cut from: character {@code i} is at {@code first + i}, and one more stands behind the last. */
    private final Origin[] origins;

    private final int[] offsets;
    private final int first;

    private SourceText(String text, Origin[] origins, int[] offsets, int first) {
        this.text = text;
        this.origins = origins;
        this.offsets = offsets;
        this.first = first;
    }

    /**
     * A text whose character {@code i} stood at {@code offsets[i]}: an offset of the file where the origin has lines, of the
     * paragraph otherwise.
     */
    public static SourceText of(String text, Origin origin, int[] offsets) {
        if (text.length() != offsets.length) {
            throw new IllegalArgumentException("one offset a character: " + text.length() + " ≠ " + offsets.length);
        }
        int[] withEnd = Arrays.copyOf(offsets, offsets.length + 1);
        withEnd[offsets.length] = offsets.length == 0 ? 0 : offsets[offsets.length - 1] + 1;
        return withEnd(text, origin, withEnd);
    }

    private static SourceText withEnd(String text, Origin origin, int[] offsets) {
        Origin[] origins = new Origin[offsets.length];
        Arrays.fill(origins, origin);
        return new SourceText(text, origins, offsets, 0);
    }

    /** A text that stands in one piece in the source from {@code firstOffset} on. */
    public static SourceText contiguous(String text, Origin origin, int firstOffset) {
        int[] offsets = new int[text.length() + 1];
        Arrays.setAll(offsets, i -> firstOffset + i);
        return withEnd(text, origin, offsets);
    }

    /** No text, but at a known offset: what a blank cell holds, so that its blankness can be pointed at. */
    public static SourceText emptyAt(Origin origin, int offset) {
        return withEnd("", origin, new int[] {offset});
    }

    /** Texts one behind the other; the separator counts as standing at the end of the text before it. */
    public static SourceText join(String separator, List<SourceText> parts) {
        if (parts.size() < 2) {
            return parts.isEmpty() ? NOTHING : parts.getFirst();
        }
        String text = String.join(separator, parts);
        Origin[] origins = new Origin[text.length() + 1];
        int[] offsets = new int[text.length() + 1];
        int at = 0;
        for (SourceText part : parts) {
            int end = at + part.length();
            int behind = Math.min(text.length(), end + separator.length());
            System.arraycopy(part.origins, part.first, origins, at, part.length());
            System.arraycopy(part.offsets, part.first, offsets, at, part.length());
            Arrays.fill(origins, end, behind + 1, part.originAt(part.length()));
            Arrays.fill(offsets, end, behind + 1, part.offsetAt(part.length()));
            at = behind;
        }
        return new SourceText(text, origins, offsets, 0);
    }

    public SourceText slice(int start, int end) {
        return new SourceText(text.substring(start, end), origins, offsets, first + start);
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

    /** What is left of this text when some of its slices, given in order, are taken out; without blank rests. */
    @SuppressWarnings("ReferenceEquality") // slices of one text share its array
    public List<SourceText> without(List<SourceText> slices) {
        List<SourceText> rests = new ArrayList<>();
        int at = 0;
        for (SourceText slice : slices) {
            if (slice.offsets != offsets || slice.first < first + at) {
                throw new IllegalArgumentException("not a slice in order: " + slice);
            }
            rests.add(slice(at, slice.first - first).strip());
            at = slice.first - first + slice.length();
        }
        rests.add(slice(at).strip());
        rests.removeIf(SourceText::isEmpty);
        return rests;
    }

    public boolean isBlank() {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    /** Where the characters from {@code start} to {@code end} stand in the source. */
    public Place place(int start, int end) {
        if (start < 0 || end < start || end > text.length()) {
            throw new IndexOutOfBoundsException(start + ".." + end + " of " + text.length());
        }
        Origin origin = originAt(start);
        int from = offsets[first + start];
        int last = end > start ? offsets[first + end - 1] + 1 : from;
        if (origin.lines().isEmpty()) {
            return new Place(origin.address(), OptionalInt.empty(), from, Math.max(from, last));
        }
        Lines lines = origin.lines().get();
        int line = lines.lineOf(from);
        int lineStart = lines.startOf(line);
        return new Place(origin.address(), OptionalInt.of(line), from - lineStart, last - lineStart);
    }

    public Place place() {
        return place(0, text.length());
    }

    /** The offset of a character in the file (with lines) or the paragraph (without); at the end, one past the last. */
    public int offsetAt(int index) {
        return index > 0 && index == text.length() ? offsets[first + index - 1] + 1 : offsets[first + index];
    }

    public Origin originAt(int index) {
        return origins[first + (index > 0 && index == text.length() ? index - 1 : index)];
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
