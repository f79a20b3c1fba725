package org.gongyak.card.check.evidence;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.CardPath;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Subject;

/** The texts of one row of the progress table, remarks included, in which evidence marks may stand. */
final class RowTexts {
    private RowTexts() {}

    static List<Passage> of(Subject subject, int row) {
        List<Passage> texts = new ArrayList<>(remarks(subject, row));
        subject.entries().stream()
                .filter(entry -> entry.periodIndex() == row)
                .forEach(entry -> texts.addAll(entry.texts()));
        return texts;
    }

    static List<Passage> remarks(Subject subject, int row) {
        List<Passage> texts = new ArrayList<>();
        List<String> remarks = subject.card().progress().get(row).remarks();
        for (int i = 0; i < remarks.size(); i++) {
            texts.add(Passage.of(CardPath.of("progress", row, "remarks", i), remarks.get(i)));
        }
        return texts;
    }
}
