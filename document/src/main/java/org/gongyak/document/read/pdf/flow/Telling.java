package org.gongyak.document.read.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.document.read.pdf.text.Setting;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TextDraft;
import org.gongyak.document.read.tree.TreeBuilder;

/** Tells the tree builder what stands on the pages. */
public final class Telling {
    private final TreeBuilder builder;
    private final Setting setting = new Setting();

    private Telling(TreeBuilder builder) {
        this.builder = builder;
    }

    public static void tell(List<Page> pages, TreeBuilder builder) {
        Furniture furniture = new Furniture(pages);
        List<List<Part>> parts = new ArrayList<>();
        for (Page page : pages) {
            parts.add(Parts.ofPage(page, furniture.without(page)));
        }
        List<Part> all = Continuation.join(parts);
        Telling telling = new Telling(builder);
        telling.learn(all);
        telling.tell(all);
    }

    private void learn(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.Text text -> setting.learn(text.lines(), text.column());
                case Part.Table table -> table.cells().forEach(cell -> learn(cell.parts()));
            }
        }
    }

    private void tell(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.Text text ->
                    setting.paragraphs(text.lines(), text.column())
                            .forEach(paragraph -> builder.paragraph(new TextDraft().append(paragraph)));
                case Part.Table table -> tell(table);
            }
        }
    }

    private void tell(Part.Table table) {
        builder.openTable(table.rows(), table.columns().size());
        builder.openRow();
        for (Part.Cell cell : table.cells()) {
            builder.openCell(0);
            tell(cell.parts());
            builder.closeCellAt(cell.row(), cell.column(), new Span(cell.rowSpan(), cell.columnSpan(), false));
        }
        builder.closeRow(0).closeTable();
    }
}
