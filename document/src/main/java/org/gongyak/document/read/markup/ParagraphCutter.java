package org.gongyak.document.read.markup;

import org.gongyak.document.read.tree.TextDraft;
import org.gongyak.document.read.tree.TreeBuilder;

/** Cuts marked-up text into paragraphs at the tags that break them; all other tags vanish. */
public final class ParagraphCutter implements Markup {
    private final TreeBuilder builder;
    private TextDraft text = new TextDraft();

    public ParagraphCutter(TreeBuilder builder) {
        this.builder = builder;
    }

    @Override
    public void character(char c, int offset) {
        text.append(c, offset);
    }

    @Override
    public void tag(Tag tag) {
        if (TagNames.breaksParagraph(tag.name())) {
            endParagraph();
        }
    }

    public void endParagraph() {
        if (text.length() > 0) {
            builder.paragraph(text);
            text = new TextDraft();
        }
    }
}
