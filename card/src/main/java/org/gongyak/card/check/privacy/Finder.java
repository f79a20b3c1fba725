package org.gongyak.card.check.privacy;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Subject;

/**
 * Reports every match of a pattern in the texts and tables of a subject.
 *
 * @param hint what every match contains: a text without it is not searched
 */
record Finder(String hint, Pattern pattern, Predicate<Matcher> isPersonal, Function<String, Message> message) {

    void look(Subject subject, Findings findings) {
        subject.passages().forEach(passage -> look(passage, findings));
        if (subject.hasCard()) {
            // The texts of a document hold its tables already.
            subject.grids()
                    .forEach(grid -> grid.rows().stream()
                            .flatMap(row -> row.stream())
                            .distinct()
                            .forEach(cell -> look(cell, findings)));
        }
    }

    private void look(Passage passage, Findings findings) {
        if (!passage.text().contains(hint)) {
            return;
        }
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            if (isPersonal.test(matcher)) {
                findings.report(passage.quote(matcher.start(), matcher.end()), message.apply(matcher.group()));
            }
        }
    }
}
