package org.gongyak.document.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.Officer;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceText;

/**
 * Reads who is in charge. On printed forms posts, names and extensions are three lists inside single cells; they belong together by
 * position, and lists of different length are an issue, not a guess.
 */
final class OwnersReader {
    private static final Pattern WORD = Pattern.compile("[^\\s,/]+");
    private static final Pattern PHONE =
            Pattern.compile("\\(?\\d{2,4}\\)?[-.)]\\s?\\d{3,4}(?:-\\d{4})?(?!\\d)|(?<![\\d-])\\d{4}(?![\\d-])");

    private final CardDraft card;

    OwnersReader(CardDraft card) {
        this.card = card;
    }

    /** Three cells side by side: posts, names, extensions. */
    void lists(SourceText posts, SourceText names, SourceText phones) {
        List<SourceText> postWords = words(posts);
        List<SourceText> nameWords = words(names);
        List<SourceText> numbers = find(PHONE, phones);
        if (postWords.size() != nameWords.size() || (!numbers.isEmpty() && numbers.size() != nameWords.size())) {
            mismatch(names, List.of(postWords.size(), nameWords.size(), numbers.size()));
            card.unrecognised(posts);
            card.unrecognised(names);
            card.unrecognised(phones);
            return;
        }
        for (int i = 0; i < nameWords.size(); i++) {
            Trace at = card.trace("owners").at("officers").at(card.officers.size());
            Optional<String> phone =
                    i < numbers.size() ? Optional.of(at.keep("phone", numbers.get(i))) : Optional.empty();
            String name = at.keep("name", nameWords.get(i));
            card.officers.add(new Officer(at.keep("post", postWords.get(i)), Optional.of(name), phone));
        }
        card.rest(posts, postWords);
        card.rest(names, nameWords);
        card.rest(phones, numbers);
    }

    /** One cell behind a label such as 담당: a name, a number, or both. */
    void single(SourceText label, SourceText value) {
        List<SourceText> numbers = find(PHONE, value);
        Trace at = card.trace("owners").at("officers").at(card.officers.size());
        String post = at.keep("post", label);
        if (numbers.size() > 1) {
            card.officers.add(new Officer(post, Optional.of(at.keep("name", value)), Optional.empty()));
            return;
        }
        Optional<SourceText> number = numbers.stream().findFirst();
        int numberStart =
                number.map(text -> value.toString().indexOf(text.toString())).orElse(value.length());
        SourceText name = value.slice(0, numberStart).strip();
        card.rest(value.slice(numberStart), numbers);
        card.officers.add(new Officer(post, at.keepIfAny("name", name), number.map(text -> at.keep("phone", text))));
    }

    /** An extension that stands in a cell of its own belongs to the officer before it. */
    void phone(SourceText label, SourceText value) {
        card.label("owners", label);
        int last = card.officers.size() - 1;
        if (last >= 0
                && card.officers.get(last).phone().isEmpty()
                && find(PHONE, value).size() == 1) {
            Officer officer = card.officers.get(last);
            Trace at = card.trace("owners").at("officers").at(last);
            card.officers.set(last, new Officer(officer.post(), officer.name(), Optional.of(at.keep("phone", value))));
        } else {
            Trace at = card.trace("owners").at("officers").at(card.officers.size());
            card.officers.add(new Officer("", Optional.empty(), Optional.of(at.keep("phone", value))));
        }
    }

    private static List<SourceText> words(SourceText text) {
        return find(WORD, text);
    }

    private static List<SourceText> find(Pattern pattern, SourceText text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results()
                .map(result -> text.slice(result.start(), result.end()))
                .toList();
    }

    private void mismatch(SourceText at, List<Integer> lengths) {
        Object[] counts = lengths.toArray();
        card.issues.add(new Issue(
                "card.list-lengths",
                Optional.of(at.place()),
                at.toString(),
                new Message(
                        "직위 %d개, 이름 %d개, 연락처 %d개로 수가 달라 짝을 짓지 않았습니다. 원본에서 순서대로 맞추어 적으십시오.".formatted(counts),
                        "%d posts, %d names and %d numbers cannot be matched. Write them in the same order and number."
                                .formatted(counts))));
    }
}
