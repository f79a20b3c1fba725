package org.gongyak.server.report.card;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;

/** Problems and what is done about them. */
public record ProblemsView(String heading, List<MarkedText> problems, List<MarkedText> measures) {

    static ProblemsView of(Card card, CardMarks marks) {
        return new ProblemsView(
                Headings.heading(card, "issues", "문제점 및 개선대책"),
                OwnersView.texts(marks, CardPath.of("problems"), card.problems()),
                OwnersView.texts(marks, CardPath.of("measures"), card.measures()));
    }

    public boolean isEmpty() {
        return problems.isEmpty() && measures.isEmpty();
    }
}
