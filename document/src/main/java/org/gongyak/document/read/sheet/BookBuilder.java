package org.gongyak.document.read.sheet;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.TreeBuilder;

/** Builds a document of the worksheets of a workbook, one below the other, and tells what of them is not seen. */
public final class BookBuilder {
    private final TreeBuilder builder;
    private final Deadline deadline;
    private final boolean named;
    private final BookIssues issues = new BookIssues();

    /** A builder for one workbook; the name of a worksheet heads it only where there are several, and when it begins with a table. */
    public BookBuilder(String format, int sheets, Deadline deadline) {
        this.builder = new TreeBuilder(format, Optional.empty(), deadline);
        this.deadline = deadline;
        this.named = sheets > 1;
    }

    /** What is told of the workbook at its end. */
    public BookIssues issues() {
        return issues;
    }

    public void sheet(String name, SheetDraft draft) {
        SheetDraft.Seen seen = draft.seen();
        issues.hiddenCells(seen.hidden());
        List<Stretch> parts = SheetLayout.part(seen, deadline);
        boolean headless = !parts.isEmpty() && parts.getFirst().table();
        if (named && headless && SheetName.saysMore(name, seen.boxes())) {
            CellText.paragraphs(name, builder);
        }
        for (Stretch part : parts) {
            if (part.table()) {
                GridTable.write(part.boxes(), builder);
            } else {
                part.boxes().forEach(box -> CellText.paragraphs(box.text(), builder));
            }
        }
    }

    public Document build() {
        issues.tell(builder);
        return builder.build();
    }
}
