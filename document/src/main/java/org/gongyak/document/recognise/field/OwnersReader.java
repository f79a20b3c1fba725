package org.gongyak.document.recognise.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.Officer;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Trace;

/**
 * Reads who is in charge. On printed forms posts, names and extensions are three lists inside single cells; they belong together by
 * position, and lists of different length are an issue, not a guess.
 */
final class OwnersReader {
    private static final Pattern WORD = Pattern.compile("[^\\s,/]+");
    private static final Pattern PHONE = Pattern.compile(
            "(?:\\(\\d{2,4}\\)\\s?|\\d{2,4}[-.)]\\s?)\\d{3,4}(?:-\\d{4})?(?!\\d)|(?<![\\d-])\\d{4}(?![\\d-])");

    private static final Pattern POST =
            Pattern.compile("[가-힣]*(?:국장|과장|소장|실장|팀장|계장|본부장|센터장|담당관|주무관|담당자|사무관|지사장|관장)(?=[\\s(:,]|$|\\d)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,/·;]+");
    private static final Pattern OPEN_BRACKET = Pattern.compile("[\\s(☎:：]+$");

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

    /**
     * One cell behind a label such as 담당: a post, a name, a number, or all of them, and perhaps of several people. Where it names no
     * post the label is one.
     */
    void single(SourceText label, SourceText value) {
        List<SourceText> people = people(value);
        boolean posts = people.stream().allMatch(person -> POST.matcher(person).lookingAt());
        if (posts) {
            card.label("owners", label);
            people.forEach(person -> officer(Optional.empty(), person));
        } else {
            officer(Optional.of(label), value);
        }
        card.rest(value, posts ? people : List.of(value));
    }

    /** Each of several people ends with a number. */
    private static List<SourceText> people(SourceText value) {
        List<MatchResult> numbers = PHONE.matcher(value).results().toList();
        if (numbers.size() < 2) {
            return List.of(value);
        }
        List<SourceText> people = new ArrayList<>();
        int start = 0;
        for (MatchResult number : numbers) {
            boolean bracket = number.end() < value.length() && value.charAt(number.end()) == ')';
            int end = number.end() + (bracket ? 1 : 0);
            Matcher separator = SEPARATOR.matcher(value).region(start, end);
            people.add(value.slice(separator.lookingAt() ? separator.end() : start, end));
            start = end;
        }
        return people;
    }

    private void officer(Optional<SourceText> label, SourceText person) {
        Matcher number = PHONE.matcher(person);
        Optional<SourceText> phone =
                number.find() ? Optional.of(person.slice(number.start(), number.end())) : Optional.empty();
        SourceText words = phone.isPresent() ? withoutBracket(person.slice(0, number.start())) : person.strip();
        Matcher found = POST.matcher(words);
        boolean hasPost = label.isEmpty() && found.lookingAt();
        SourceText post = hasPost ? words.slice(0, found.end()) : label.orElse(words.slice(0, 0));
        SourceText name = hasPost ? words.slice(found.end()).strip() : words;
        Trace at = card.trace("owners").at("officers").at(card.officers.size());
        card.officers.add(new Officer(
                at.keep("post", post), at.keepIfAny("name", name), phone.map(text -> at.keep("phone", text))));
        List<SourceText> taken = new ArrayList<>(List.of(words));
        phone.ifPresent(taken::add);
        card.rest(person, taken);
    }

    private static SourceText withoutBracket(SourceText words) {
        Matcher bracket = OPEN_BRACKET.matcher(words);
        return words.slice(0, bracket.find() ? bracket.start() : words.length()).strip();
    }

    /** An extension that stands in a cell of its own belongs to the officer before it; words before it say whose it is. */
    void phone(SourceText label, SourceText value) {
        card.label("owners", label);
        int last = card.officers.size() - 1;
        boolean only = find(PHONE, value).size() == 1;
        if (last >= 0 && only && card.officers.get(last).phone().isEmpty()) {
            Officer officer = card.officers.get(last);
            Trace at = card.trace("owners").at("officers").at(last);
            card.officers.set(last, new Officer(officer.post(), officer.name(), Optional.of(at.keep("phone", value))));
        } else if (only) {
            SourceText whose = withoutBracket(value.slice(
                    0, PHONE.matcher(value).results().findFirst().orElseThrow().start()));
            officer(Optional.of(whose), value.slice(whose.length()).strip());
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
