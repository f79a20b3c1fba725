package org.gongyak.document.write;

import java.util.List;
import org.gongyak.card.Card;
import org.jsoup.nodes.Element;

/** What the sections of the form have in common. */
final class Sections {
    private Sections() {}

    /** A section under the heading that the card's own form gives it, else under the usual one. */
    static Element begin(Card card, Element article, String part, String usual) {
        return begin(article, FormLabels.heading(card, part, usual));
    }

    static Element begin(Element article, String heading) {
        Element section = article.appendElement("section");
        Text.into(section.appendElement("h2"), heading);
        return section;
    }

    /** The unit line at the upper right of a table: (단위 : 백만원). */
    static void unit(Element section, String unitLabel) {
        if (!unitLabel.isEmpty()) {
            Text.into(section.appendElement("p").addClass("unit"), unitLabel);
        }
    }

    static void paragraphs(Element parent, List<String> texts) {
        texts.forEach(text -> Text.into(parent.appendElement("p"), text));
    }

    /** Statements under a mark such as ○ or -. */
    static void marked(Element parent, String mark, String kind, String text) {
        Text.into(parent.appendElement("p").addClass(kind), mark + " " + text);
    }
}
