package org.gongyak.document.read.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.document.read.pdf.page.Glyph;

/** What stands on a page or in a cell: characters, and tables with what is in them. */
public final class Content {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<TableOnPage> tables = new ArrayList<>();

    void add(Glyph glyph) {
        for (TableOnPage table : tables) {
            if (table.take(glyph)) {
                return;
            }
        }
        glyphs.add(glyph);
    }

    /** Larger tables must come before those inside them. */
    void add(TableOnPage table) {
        for (TableOnPage larger : tables) {
            if (larger.take(table)) {
                return;
            }
        }
        tables.add(table);
    }

    /** Those in no table of this content. */
    public List<Glyph> glyphs() {
        return glyphs;
    }

    public List<TableOnPage> tables() {
        return tables;
    }
}
