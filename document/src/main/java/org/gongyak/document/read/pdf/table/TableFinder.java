package org.gongyak.document.read.pdf.table;

import java.util.Comparator;
import java.util.List;
import org.gongyak.document.read.pdf.page.Glyph;
import org.gongyak.document.read.pdf.page.PageContent;
import org.gongyak.document.read.pdf.page.Rule;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** Finds the tables of a page, each where lines touch, and puts every character where it belongs. */
public final class TableFinder {
    /** Lines across × lines down that are compared; a dense page of forms has a hundred of each. */
    private static final long MOST_PAIRS = 4_000_000;

    private TableFinder() {}

    public static Content find(PageContent page) {
        List<Rule> across = Joined.rules(page.rules(), true);
        List<Rule> down = Joined.rules(page.rules(), false);
        if ((long) across.size() * down.size() > MOST_PAIRS) {
            throw new RefusalException(Refusal.UNREADABLE);
        }
        Content content = new Content();
        Connected.groups(across, down).stream()
                .filter(TableFinder::isTable)
                .map(TableOnPage::of)
                .filter(table -> table.rows().size() > 0 && table.columns().size() > 0)
                .sorted(Comparator.comparingDouble(TableOnPage::area).reversed())
                .forEach(content::add);
        for (Glyph glyph : page.glyphs()) {
            content.add(glyph);
        }
        return content;
    }

    /** Lines in both directions; an underlined word or a frame's single side is none. */
    private static boolean isTable(List<Rule> rules) {
        long across = rules.stream().filter(Rule::horizontal).count();
        return across > 0 && across < rules.size() && rules.size() > 2;
    }
}
