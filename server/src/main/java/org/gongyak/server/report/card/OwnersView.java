package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern PHONES = Pattern.compile("연락|전화|내선");

    static OwnersView of(Card card, CardMarks marks) {
        List<String> labels = Headings.labels(card, "owners", USUAL);
        CardPath path = CardPath.of("owners");
        return new OwnersView(
                labels.getFirst(),
                phoneLabel(labels),
                texts(marks, path.at("departments"), card.owners().departments()),
                card.owners().officers(),
                texts(marks, path.at("coDepartments"), card.owners().coDepartments()));
    }

    /** Other labels, such as 협조부서, may stand behind it. */
    private static String phoneLabel(List<String> labels) {
        return labels.stream()
                .filter(label -> PHONES.matcher(label).find())
                .findFirst()
                .orElse(USUAL.getLast());
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
