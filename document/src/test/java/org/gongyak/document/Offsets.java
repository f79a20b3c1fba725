package org.gongyak.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyak.card.source.Document;
import org.gongyak.card.source.SourceText;

/** The promise every reader of a format with lines makes: each character stands where it says it stands. */
public final class Offsets {

    private Offsets() {}

    /** Fails with {@code what}, the sample or the seed, in its message. */
    public static void assertExact(Document document, String file, String what) {
        for (SourceText text : document.paragraphs()) {
            int before = -1;
            for (int i = 0; i < text.length(); i++) {
                int offset = text.offsetAt(i);
                char there = file.charAt(offset);
                assertThat(matches(text.charAt(i), there))
                        .as(
                                "%s: character %d of «%s» says it is at %d, where «%s» stands",
                                what, i, text, offset, there)
                        .isTrue();
                assertThat(offset).as("%s: order of «%s»", what, text).isGreaterThanOrEqualTo(before);
                before = offset;
            }
        }
    }

    /** A decoded reference points at its ampersand; one space may stand for a run of white space. */
    private static boolean matches(char read, char there) {
        return read == there || there == '&' || (read == ' ' && Character.isWhitespace(there));
    }
}
