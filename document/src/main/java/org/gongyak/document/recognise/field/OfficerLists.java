package org.gongyak.document.recognise.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.Officer;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;

/**
 * Reads three cells side by side: posts, names, extensions. On printed forms each is a list within a single cell; they belong together
 * by position, and lists of different length are an issue, not a guess.
 */
record OfficerLists(SourceText posts, SourceText names, SourceText phones) {
    private static final Pattern WORD = Pattern.compile("[^\\s,/]+");

    void read(CardDraft card) {
        List<SourceText> postWords = words(posts);
        List<SourceText> nameWords = words(names);
        List<SourceText> numbers = Phones.list(phones);
        if (postWords.size() != nameWords.size() || (!numbers.isEmpty() && numbers.size() != nameWords.size())) {
            card.issue(mismatch(List.of(postWords.size(), nameWords.size(), numbers.size())));
            List.of(posts, names, phones).forEach(card::unrecognised);
            return;
        }
        for (int i = 0; i < nameWords.size(); i++) {
            Optional<SourceText> number = i < numbers.size() ? Optional.of(numbers.get(i)) : Optional.empty();
            SourceText name = nameWords.get(i);
            SourceText post = postWords.get(i);
            card.parts()
                    .owners()
                    .officers()
                    .add(at -> new Officer(
                            at.keep("post", post),
                            Optional.of(at.keep("name", name)),
                            number.map(phone -> at.keep("phone", phone))));
        }
        card.rest(posts, postWords);
        card.rest(names, nameWords);
        card.rest(phones, numbers);
    }

    private static List<SourceText> words(SourceText text) {
        return WORD.matcher(text)
                .results()
                .map(word -> text.slice(word.start(), word.end()))
                .toList();
    }

    private Issue mismatch(List<Integer> lengths) {
        Object[] counts = lengths.toArray();
        return new Issue(
                "card.list-lengths",
                Optional.of(names.place()),
                names.toString(),
                new Message(
                        "직위 %d개, 이름 %d개, 연락처 %d개로 수가 달라 짝을 짓지 않았습니다. 원본에서 순서대로 맞추어 적으십시오.".formatted(counts),
                        "%d posts, %d names and %d numbers cannot be matched. Write them in the same order and number."
                                .formatted(counts)));
    }
}
