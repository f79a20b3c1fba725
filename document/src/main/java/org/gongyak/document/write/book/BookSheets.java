package org.gongyak.document.write.book;

import java.util.List;
import org.gongyak.card.time.Term;
import org.gongyak.document.write.book.ledger.LedgerSheet;
import org.gongyak.document.write.book.status.SummarySheet;
import org.gongyak.document.write.sheet.Sheet;

/** What stands in front of the cards, in this order: cover, contents, counts, ledger. */
final class BookSheets {
    /** How many there are, which is known before any card is. */
    static final int COUNT = 4;

    private BookSheets() {}

    static List<Sheet> of(BookDraft draft) {
        return List.of(
                CoverSheet.of(draft.cover()),
                ContentsSheet.of(draft.contents()),
                SummarySheet.of(draft.byField(), draft.byDepartment()),
                LedgerSheet.of(draft.ledger(), draft.cover().term().map(Term::range)));
    }
}
