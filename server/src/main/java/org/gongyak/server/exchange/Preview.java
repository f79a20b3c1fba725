package org.gongyak.server.exchange;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.check.Checks;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Subject;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.document.recognise.RecognisedCard;
import org.gongyak.document.recognise.Recogniser;
import org.gongyak.document.recognise.Recognition;

/**
 * What a document holds, before anything of it is saved.
 *
 * @param cards in the document's order
 * @param issues what was not understood
 * @param findings of the document itself, where no card was found in it
 */
public record Preview(Document document, List<CheckedCard> cards, List<Issue> issues, List<Finding> findings) {

    public Preview {
        cards = List.copyOf(cards);
        issues = List.copyOf(issues);
        findings = List.copyOf(findings);
    }

    /** A card as understood, and what the checks say of it. */
    public record CheckedCard(RecognisedCard read, List<Finding> findings) {
        public CheckedCard {
            findings = List.copyOf(findings);
        }
    }

    public static Preview of(Document document) {
        Recognition recognition = Recogniser.recognise(document);
        List<CheckedCard> cards = new ArrayList<>();
        for (RecognisedCard read : recognition.cards()) {
            cards.add(new CheckedCard(read, Checks.run(Subject.of(read.card()))));
        }
        List<Finding> findings = cards.isEmpty() ? Checks.run(Subject.of(document)) : List.of();
        return new Preview(document, cards, recognition.issues(), findings);
    }
}
