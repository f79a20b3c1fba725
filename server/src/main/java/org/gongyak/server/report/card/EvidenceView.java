package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Evidence;

/** The proofs of a card. A link is shown as text: what a card says never becomes an address a reader may follow unseen. */
public record EvidenceView(String heading, List<Item> items) {

    /**
     * One proof.
     *
     * @param proof the file's name, the address or the document number; blank while nothing is attached
     */
    public record Item(MarkedText mark, MarkedText title, String proof) {}

    static EvidenceView of(Card card, CardMarks marks) {
        List<Item> items = new ArrayList<>();
        for (Evidence evidence : card.evidence()) {
            CardPath path = CardPath.of("evidence", items.size());
            items.add(new Item(
                    marks.text(path.at("mark"), evidence.mark()),
                    marks.text(path.at("title"), evidence.title()),
                    evidence.proof().map(EvidenceView::words).orElse("")));
        }
        return new EvidenceView(Headings.heading(card, "evidence", "증빙"), items);
    }

    private static String words(Evidence.Proof proof) {
        return switch (proof) {
            case Evidence.KeptFile file -> file.name();
            case Evidence.Link link -> link.address();
            case Evidence.DocumentNumber document -> document.number();
        };
    }
}
