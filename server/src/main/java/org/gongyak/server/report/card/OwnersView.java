package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Officer;

/**
 * Who answers for the pledge.
 *
 * @param departmentLabel 소관부서 or 주관부서, as the form words it
 * @param phoneLabel 연락처
 * @param officers post, name and phone of each, line by line
 */
public record OwnersView(
        String departmentLabel,
        String phoneLabel,
        List<MarkedText> departments,
        List<Officer> officers,
        List<MarkedText> coDepartments) {
    private static final List<String> USUAL = List.of("소관부서", "연락처");

    static OwnersView of(Card card, CardMarks marks) {
        List<String> labels = Headings.labels(card, "owners", USUAL);
        CardPath path = CardPath.of("owners");
        return new OwnersView(
                labels.getFirst(),
                labels.getLast(),
                texts(marks, path.at("departments"), card.owners().departments()),
                card.owners().officers(),
                texts(marks, path.at("coDepartments"), card.owners().coDepartments()));
    }

    /** A list of texts, each with its marks. */
    static List<MarkedText> texts(CardMarks marks, CardPath path, List<String> texts) {
        List<MarkedText> all = new ArrayList<>();
        for (String text : texts) {
            all.add(marks.text(path.at(all.size()), text));
        }
        return all;
    }
}
