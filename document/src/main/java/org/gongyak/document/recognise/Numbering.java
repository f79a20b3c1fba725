package org.gongyak.document.recognise;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.form.Heading;

/** The numbers that headings and lists of a card have reached. */
final class Numbering {
    private OptionalInt lastHeading = OptionalInt.empty();
    private OptionalInt lastItem = OptionalInt.empty();

    /** 7. 기타 건의사항 is a heading too when the heading before was number 6, unless a list within that section reached 6. */
    Optional<Heading> nextHeading(SourceText line) {
        OptionalInt figure = Heading.figure(line);
        boolean next = figure.isPresent()
                && lastHeading.isPresent()
                && figure.getAsInt() == lastHeading.getAsInt() + 1
                && (lastItem.isEmpty() || lastItem.getAsInt() != lastHeading.getAsInt());
        return next && line.length() <= Heading.LONGEST ? Optional.of(Heading.unknown(line)) : Optional.empty();
    }

    void heading(SourceText words) {
        lastHeading = Heading.figure(words);
        lastItem = OptionalInt.empty();
    }

    void line(SourceText line) {
        OptionalInt figure = Heading.figure(line);
        lastItem = figure.isPresent() ? figure : lastItem;
    }
}
