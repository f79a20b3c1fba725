package org.gongyak.document.write.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;

/** Problems and what is done about them. */
final class ProblemPart {
    private ProblemPart() {}

    static Stream<Part> of(Card card) {
        List<Line> lines = new ArrayList<>();
        statements(lines, "문제점", card.problems());
        statements(lines, "개선대책", card.measures());
        String heading = FormLabels.heading(card, "issues", "문제점 및 개선대책");
        return Stream.of(Part.of(Part.Kind.PROBLEMS, heading, lines)).filter(part -> !lines.isEmpty());
    }

    private static void statements(List<Line> lines, String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            lines.add(new Line(Line.Kind.ENTRY, "○ " + heading));
            texts.forEach(text -> lines.add(new Line(Line.Kind.DETAIL, "- " + text)));
        }
    }
}
