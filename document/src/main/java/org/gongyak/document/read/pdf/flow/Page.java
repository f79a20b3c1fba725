package org.gongyak.document.read.pdf.flow;

import java.util.List;
import org.gongyak.document.read.pdf.page.PageContent;
import org.gongyak.document.read.pdf.table.Content;
import org.gongyak.document.read.pdf.table.TableFinder;
import org.gongyak.document.read.pdf.text.Line;
import org.gongyak.document.read.pdf.text.Lines;

/**
 * A page, its tables found.
 *
 * @param lines those outside tables
 */
public record Page(float width, float height, Content content, List<Line> lines) {

    public static Page of(PageContent page) {
        Content content = TableFinder.find(page);
        return new Page(page.width(), page.height(), content, Lines.of(content.glyphs()));
    }
}
