package org.gongyak.document.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Grids;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Furniture;
import org.gongyak.document.recognise.form.Heading;
import org.gongyak.document.recognise.form.Section;

/** What belongs to the page: rules, page numbers, and the document's title repeated on every page. */
final class PageHeads {
    private final CardDraft card;
    private final Set<String> heads = new HashSet<>();

    /** With lines of the document that belong to no card: one of them that comes again is the head of a page. */
    PageHeads(CardDraft card, List<SourceText> lines) {
        this.card = card;
        lines.forEach(this::expect);
    }

    private void expect(SourceText line) {
        if (Heading.find(line)
                .filter(found -> found.section() != Section.UNKNOWN)
                .isEmpty()) {
            heads.add(Form.squeeze(line));
        }
    }

    /** Takes down a piece that stands outside the card; a line of it that comes again is the head of a page. */
    void keep(Piece piece) {
        switch (piece) {
            case Piece.Line line -> {
                if (!take(line.text())) {
                    card.unrecognised(line.text());
                    expect(line.text());
                }
            }
            case TableCut table -> Grids.keep(card, table.rows());
        }
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
