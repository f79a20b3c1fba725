package org.gongyak.document.write;

import org.gongyak.card.Card;
import org.gongyak.card.Counter;
import org.gongyak.card.Participation;
import org.jsoup.nodes.Element;

/** How often citizens took part, a column a kind. A blank stays blank. */
final class ParticipationSection {
    private ParticipationSection() {}

    static void write(Card card, Element article) {
        Participation participation = card.participation();
        if (participation.counters().isEmpty() && participation.notes().isEmpty()) {
            return;
        }
        Element section = Sections.begin(card, article, "participation", "시민참여(소통) 실적");
        Sections.unit(section, participation.unitLabel());
        Grid grid = new Grid(section, "시민참여(소통) 실적");
        grid.head().heads(participation.counters().stream().map(Counter::label).toList());
        Element row = grid.body().row().addClass("figures");
        participation.counters().forEach(counter -> Grid.cell(row, counter.raw()));
        Sections.paragraphs(section, participation.notes());
    }
}
