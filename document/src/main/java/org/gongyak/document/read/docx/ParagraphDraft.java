package org.gongyak.document.read.docx;

import org.gongyak.document.read.docx.list.Label;
import org.gongyak.document.read.docx.list.ListLabels;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.TextDraft;
import org.gongyak.document.read.tree.TreeBuilder;

/**
 * The paragraph that is being read, in front of whose first line the label of its list is put. A line break parts it into two; a
 * paragraph whose mark is deleted goes on in the next, which is then the one that counts in its list.
 */
final class ParagraphDraft {
    private final TreeBuilder builder;
    private final ListLabels labels;
    private StringBuilder text = new StringBuilder();
    private ParagraphLook look = ParagraphLook.PLAIN;
    private boolean labelled = true;

    ParagraphDraft(TreeBuilder builder, ListLabels labels) {
        this.builder = builder;
        this.labels = labels;
    }

    void begin() {
        if (!look.joined()) {
            flush();
        }
        look = ParagraphLook.PLAIN;
        labelled = false;
    }

    void look(ParagraphLook told) {
        look = told;
    }

    /** Adds text; refuses more of it than a whole document may hold. */
    void append(String more) {
        if (text.length() + more.length() > Limits.CHARACTERS) {
            throw new RefusalException(Refusal.TOO_MUCH_TEXT);
        }
        text.append(more);
    }

    /** Ends the line, the paragraph goes on. */
    void part() {
        if (!text.toString().isBlank()) {
            flush();
        }
    }

    void end() {
        if (!look.joined()) {
            flush();
        }
    }

    /** Ends whatever has been read. */
    void flush() {
        Label label = labelled ? Label.NONE : labels.next(look.list());
        labelled = true;
        boolean blank = text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        if (!blank || label.counts()) {
            builder.paragraph(new TextDraft().append(label.text()).append(text));
        }
        text = new StringBuilder();
    }
}
