package org.gongyak.document.write.pdf;

import org.gongyak.card.Card;
import org.gongyak.document.write.HtmlWriter;
import org.jsoup.nodes.Element;

/** A card as it goes to the press. */
record PrintedCard(Card card) {

    String title() {
        return (card.number() + " " + card.title()).strip();
    }

    Element content() {
        return HtmlWriter.article(card);
    }
}
