package org.gongyak.document.recognise;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Place;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.form.Furniture;

/** Says what of a source was not understood, in one issue a card, and one for all that stands outside of the cards. */
final class Unrecognisables {
    private static final int LONGEST_QUOTE = 40;

    private Unrecognisables() {}

    /** Of texts that belong to no card, at the first of them. */
    static Optional<Issue> issue(List<SourceText> outside) {
        List<SourceText> told =
                outside.stream().filter(text -> !Furniture.isRule(text)).toList();
        return told.stream()
                .findFirst()
                .map(first -> new Issue(
                        "card.outside",
                        Optional.of(first.place()),
                        quote(first.toString()),
                        new Message(
                                "어느 카드에도 들지 않는 글이 %d곳 있습니다(표지, 목차, 장 제목 따위). 카드의 내용이라면 관리번호와 공약명이 있는 행 아래로 옮기십시오."
                                        .formatted(told.size()),
                                "%d text(s), such as cover and contents, belong to no card. If they are part of one, move them below its row of number and title."
                                        .formatted(told.size()))));
    }

    private static String quote(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_QUOTE));
    }

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
                quote(quote),
                new Message(
                        "알아보지 못한 부분이 %d곳 있습니다. 카드에 원문 그대로 보관했으니 확인하십시오.".formatted(count),
                        "%d part(s) were not recognised. They are kept word for word with the card; please look at them."
                                .formatted(count))));
    }
}
