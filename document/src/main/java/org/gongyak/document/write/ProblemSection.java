package org.gongyak.document.write;

import java.util.List;
import org.gongyak.card.Card;
import org.jsoup.nodes.Element;

/** Problems and what is done about them. */
final class ProblemSection {
    private ProblemSection() {}

    static void write(Card card, Element article) {
        if (card.problems().isEmpty() && card.measures().isEmpty()) {
            return;
        }
        Element section = Sections.begin(card, article, "issues", "문제점 및 개선대책");
        statements(section, "문제점", card.problems());
        statements(section, "개선대책", card.measures());
    }

    private static void statements(Element section, String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            Sections.marked(section, "○", "entry", heading);
            texts.forEach(text -> Sections.marked(section, "-", "detail", text));
        }
    }
}
