package org.gongyak.document.recognise.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Officer;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.trace.Gathered;

/** Reads who is in charge from one cell or line behind a label. */
final class OfficerReader {
    static final Pattern POST =
            Pattern.compile("[가-힣]*(?:국장|과장|소장|실장|팀장|계장|본부장|센터장|담당관|주무관|담당자|사무관|지사장|관장)(?=[\\s(:,]|$|\\d)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,/·;]+");
    private static final Pattern OPEN_BRACKET = Pattern.compile("[\\s(☎:：]+$");

    private final CardDraft card;
    private final Gathered<Officer> officers;

    OfficerReader(CardDraft card) {
        this.card = card;
        this.officers = card.parts().owners().officers();
    }

    /**
     * A post, a name, a number, or all of them, and perhaps of several people. Where the value names no post the label is one.
     */
    void read(SourceText label, SourceText value) {
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

    /** Where the post ends with which a person begins. */
    static int postEnd(SourceText person) {
        Matcher post = POST.matcher(person);
        return post.lookingAt() ? post.end() : 0;
    }

    /** Each of several people ends with a number. */
    private static List<SourceText> people(SourceText value) {
        List<MatchResult> numbers = Phones.in(value).results().toList();
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
        Matcher number = Phones.in(person);
        Optional<SourceText> phone =
                number.find() ? Optional.of(person.slice(number.start(), number.end())) : Optional.empty();
        SourceText words = phone.isPresent() ? withoutBracket(person.slice(0, number.start())) : person.strip();
        Matcher found = POST.matcher(words);
        boolean hasPost = label.isEmpty() && found.lookingAt();
        SourceText post = hasPost ? words.slice(0, found.end()) : label.orElse(words.slice(0, 0));
        SourceText name = hasPost ? words.slice(found.end()).strip() : words;
        officers.add(at -> new Officer(
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
        List<SourceText> numbers = Phones.list(value);
        boolean only = numbers.size() == 1;
        boolean missing =
                officers.last().filter(officer -> officer.phone().isEmpty()).isPresent();
        if (only && missing) {
            officers.refineLast(
                    (at, officer) -> new Officer(officer.post(), officer.name(), Optional.of(at.keep("phone", value))));
        } else if (only) {
            Matcher number = Phones.in(value);
            SourceText whose = withoutBracket(value.slice(0, number.find() ? number.start() : 0));
            officer(Optional.of(whose), value.slice(whose.length()).strip());
        } else {
            officers.add(at -> new Officer("", Optional.empty(), Optional.of(at.keep("phone", value))));
        }
    }
}
