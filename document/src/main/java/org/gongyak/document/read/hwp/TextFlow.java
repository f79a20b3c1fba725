package org.gongyak.document.read.hwp;

import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.TextDraft;
import org.gongyak.document.read.tree.TreeBuilder;

/** The text of the paragraph that is being read, handed to the tree where it ends. */
final class TextFlow {
    private static final char REPLACEMENT = '\uFFFD';

    private final TreeBuilder builder;
    private TextDraft text = new TextDraft();
    private int length;

    TextFlow(TreeBuilder builder) {
        this.builder = builder;
    }

    /** Half a surrogate pair is no character: JSON and XML cannot hold it. */
    void appendUnknown() {
        append(REPLACEMENT);
    }

    void append(char c) {
        // The tree counts only what has ended; a paragraph waits while its notes are read, and these wait for theirs.
        if (++length > Limits.CHARACTERS) {
            throw new RefusalException(Refusal.TOO_MUCH_TEXT);
        }
        text.append(c, text.length());
    }

    void endParagraph() {
        if (text.length() > 0) {
            builder.paragraph(text);
            text = new TextDraft();
        }
    }

    /** Begins another text beside this one, which is handed back to go on with later. */
    TextDraft interrupt() {
        TextDraft interrupted = text;
        text = new TextDraft();
        return interrupted;
    }

    void resume(TextDraft interrupted) {
        endParagraph();
        text = interrupted;
    }
}
