package org.gongyak.document.recognise;

import java.util.List;
import org.gongyak.card.source.Issue;

/**
 * What was found in a document.
 *
 * @param cards in the order of the document; none in a ledger, a list or a summary
 * @param issues what was not understood
 */
public record Recognition(List<RecognisedCard> cards, List<Issue> issues) {

    public Recognition {
        cards = List.copyOf(cards);
        issues = List.copyOf(issues);
    }
}
