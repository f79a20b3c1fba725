package org.gongyak.document.read.tree;

import java.util.Arrays;
import org.gongyak.card.source.Origin;
import org.gongyak.card.source.SourceText;

/** A text in the making: characters are added together with the offset each has in the source. */
public final class TextDraft {
    private static final int FIRST_CAPACITY = 32;

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[FIRST_CAPACITY];

    public TextDraft append(char c, int offset) {
        if (text.length() == Limits.CHARACTERS) {
            throw new RefusalException(Refusal.TOO_MUCH_TEXT);
        }
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(c);
        return this;
    }

    /** Text of a format without lines: its offsets are those of the paragraph itself. */
    public TextDraft append(CharSequence more) {
        for (int i = 0; i < more.length(); i++) {
            append(more.charAt(i), text.length());
        }
        return this;
    }

    public int length() {
        return text.length();
    }

    /** White space in the wide sense of Unicode: no-break and ideographic spaces too. */
    public boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Without white space at both ends. */
    SourceText toSource(Origin origin) {
        return SourceText.of(text.toString(), origin, Arrays.copyOf(offsets, text.length()))
                .strip();
    }
}
