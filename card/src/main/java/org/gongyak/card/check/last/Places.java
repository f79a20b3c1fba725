package org.gongyak.card.check.last;

import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.progress.Tense;

/** Where findings about something that only the last card has are shown in this one. */
final class Places {
    private Places() {}

    /** The label of what this period reports, else the title. */
    static Quote ofReport(Card card) {
        for (int i = 0; i < card.progress().size(); i++) {
            if (card.progress().get(i).tense() == Tense.CURRENT
                    && !card.progress().get(i).label().isBlank()) {
                return Passage.of(
                                CardPath.of("progress", i, "label"),
                                card.progress().get(i).label())
                        .quote();
            }
        }
        return Passage.of(CardPath.of("title"), card.title()).quote();
    }

    /** The status word that is understood. */
    static Optional<Quote> ofState(Card card) {
        for (int i = 0; i < card.statuses().size(); i++) {
            if (card.statuses().get(i).state().isPresent()) {
                return Optional.of(Passage.of(
                                CardPath.of("statuses", i, "raw"),
                                card.statuses().get(i).raw())
                        .quote());
            }
        }
        return Optional.empty();
    }
}
