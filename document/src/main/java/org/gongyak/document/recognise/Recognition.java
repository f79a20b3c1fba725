package org.gongyak.document.recognise;

import java.util.List;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceText;

/**
 * What was found in a document.
 *
 * @param cards in the order of the document; none in a ledger, a list or a summary
 * @param outside what belongs to no card where there are several, such as cover, contents and the headings of chapters
 * @param issues what was not understood
 */
public record Recognition(List<RecognisedCard> cards, List<SourceText> outside, List<Issue> issues) {

    public Recognition {
        cards = List.copyOf(cards);
        outside = List.copyOf(outside);
        issues = List.copyOf(issues);
    }
}
