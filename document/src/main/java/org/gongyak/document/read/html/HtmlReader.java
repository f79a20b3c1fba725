package org.gongyak.document.read.html;

import java.util.Optional;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Lines;
import org.gongyak.document.read.markup.TagScanner;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.TreeBuilder;

/**
 * Reads HTML: tables with their spans, and a paragraph for every heading, list item, line break and other block. Scripts, styles and
 * the title are dropped, white space is collapsed as a browser does it.
 */
public final class HtmlReader {
    public static final String FORMAT = "html";

    private HtmlReader() {}

    public static Document read(String file, Deadline deadline) {
        TreeBuilder builder = new TreeBuilder(FORMAT, Optional.of(Lines.of(file)), deadline);
        HtmlTree tree = new HtmlTree(builder);
        TagScanner.ofHtml(file, deadline).scan(0, file.length(), tree);
        tree.end(file.length());
        return builder.build();
    }
}
