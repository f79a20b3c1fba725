package org.gongyak.document.read.sheet;

import org.gongyak.document.read.tree.TextDraft;
import org.gongyak.document.read.tree.TreeBuilder;

/** Parts the text of a cell into paragraphs at its line breaks. */
final class CellText {
    private CellText() {}

    static void paragraphs(String text, TreeBuilder builder) {
        text.lines().forEach(line -> builder.paragraph(new TextDraft().append(line)));
    }
}
