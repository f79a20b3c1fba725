package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Counter;

/** How often citizens took part, a column a kind. A blank stays blank. */
public record ParticipationView(
        String heading, String unit, List<String> heads, List<MarkedText> counts, List<MarkedText> notes) {

    static ParticipationView of(Card card, CardMarks marks) {
        List<MarkedText> counts = new ArrayList<>();
        for (Counter counter : card.participation().counters()) {
            counts.add(marks.text(CardPath.of("participation", "counters", counts.size(), "raw"), counter.raw()));
        }
        return new ParticipationView(
                Headings.heading(card, "participation", "시민참여(소통) 실적"),
                card.participation().unitLabel(),
                card.participation().counters().stream().map(Counter::label).toList(),
                counts,
                OwnersView.texts(
                        marks,
                        CardPath.of("participation", "notes"),
                        card.participation().notes()));
    }
}
