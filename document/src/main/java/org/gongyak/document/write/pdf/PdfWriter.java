package org.gongyak.document.write.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.gongyak.card.Card;

/**
 * Writes cards as PDF in the official form: PDF/A-3a and PDF/UA-1, fonts embedded, nothing fetched, each card's canonical JSON attached
 * as its source ({@code gongyak-card.json}). The same cards at the same instant give the same bytes.
 */
public final class PdfWriter {
    private final Clock clock;

    /** @param clock tells the date of printing in its zone */
    public PdfWriter(Clock clock) {
        this.clock = clock;
    }

    /** Writes one file and leaves the stream open. A single card counts its own pages, several are numbered through. */
    public void write(List<Card> cards, OutputStream out) throws IOException {
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("no card, no page");
        }
        String title =
                cards.size() == 1 ? new PrintedCard(cards.getFirst()).title() : "공약사업 관리카드 " + cards.size() + "건";
        try (PdfBook book = new PdfBook(out, title, "공약사업 관리카드", clock)) {
            for (Card card : cards) {
                if (cards.size() == 1) {
                    book.addAlone(card);
                } else {
                    book.add(card);
                }
            }
            book.finish();
        }
    }
}
