package org.gongyak.document.recognise;

import java.util.HashSet;
import java.util.Set;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Furniture;

/** What belongs to the page: rules, page numbers, and the document's title repeated on every page. */
final class PageHeads {
    private final CardDraft card;
    private final Set<String> heads = new HashSet<>();

    PageHeads(CardDraft card) {
        this.card = card;
    }

    /** A line that stands outside the card: where it comes again it is the head of a page. */
    void expect(SourceText line) {
        heads.add(Form.squeeze(line));
    }

    /** Takes down a line that belongs to the page; false for any other. */
    boolean take(SourceText line) {
        if (Furniture.isRule(line) || Furniture.isPageNumber(line)) {
            card.structure(line);
            return true;
        }
        boolean again = !heads.isEmpty() && heads.contains(Form.squeeze(line));
        if (again) {
            card.repeated(line);
        }
        return again;
    }
}
