package org.gongyak.document.read.csv;

import org.gongyak.document.read.tree.TextDraft;
import org.gongyak.document.read.tree.TreeBuilder;

/** The text of a cell on its way into the document, parted into paragraphs at line ends. */
final class CellText implements CsvScanner.Text {
    private final TreeBuilder builder;
    private TextDraft paragraph = new TextDraft();
    private int left;

    /**
     * A text without what stands in front of it.
     *
     * @param left how many characters are left out
     */
    CellText(TreeBuilder builder, int left) {
        this.builder = builder;
        this.left = left;
    }

    @Override
    public void character(char c, int offset) {
        if (left > 0) {
            left--;
        } else if (c == '\n' || c == '\r') {
            end();
        } else {
            paragraph.append(c, offset);
        }
    }

    void end() {
        if (paragraph.length() > 0) {
            builder.paragraph(paragraph);
            paragraph = new TextDraft();
        }
    }
}
