package org.gongyak.document.recognise;

import java.util.Optional;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Place;
import org.gongyak.card.source.SourceText;

/** Says what of a card's source was not understood, in one issue a card. */
final class Unrecognisables {
    private static final int LONGEST_QUOTE = 40;

    private Unrecognisables() {}

    static Optional<Issue> issue(RecognisedCard read) {
        int count = read.card().unrecognised().size();
        if (count == 0) {
            return Optional.empty();
        }
        CardPath first = CardPath.of("unrecognised", 0);
        CardPath text = read.card().unrecognised().getFirst() instanceof Unrecognised.Text
                ? first.at("text")
                : first.at("cells").at(0).at("text");
        Optional<SourceText> source = read.map().find(text);
        Optional<Place> place = source.map(SourceText::place);
        String quote = source.map(SourceText::toString).orElse("");
        return Optional.of(new Issue(
                "card.unrecognised",
                place,
                quote.substring(0, Math.min(quote.length(), LONGEST_QUOTE)),
                new Message(
                        "알아보지 못한 부분이 %d곳 있습니다. 카드에 원문 그대로 보관했으니 확인하십시오.".formatted(count),
                        "%d part(s) were not recognised. They are kept word for word with the card; please look at them."
                                .formatted(count))));
    }
}
