package org.gongyak.document.recognise.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongyak.card.Officer;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;

/** Reads two cells side by side: people on lines of their own, post and name each, and their extensions in the same order. */
record OfficerColumns(SourceText people, SourceText phones) {
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");

    /** Whether there are several people, each with a number. */
    boolean match() {
        int numbers = Phones.list(phones).size();
        return numbers > 1
                && numbers == each().size()
                && each().stream()
                        .allMatch(person -> OfficerReader.POST.matcher(person).lookingAt());
    }

    void read(CardDraft card) {
        List<SourceText> persons = each();
        List<SourceText> numbers = Phones.list(phones);
        for (int i = 0; i < persons.size(); i++) {
            SourceText person = persons.get(i);
            SourceText number = numbers.get(i);
            int end = OfficerReader.postEnd(person);
            card.parts()
                    .owners()
                    .officers()
                    .add(at -> new Officer(
                            at.keep("post", person.slice(0, end)),
                            at.keepIfAny("name", person.slice(end).strip()),
                            Optional.of(at.keep("phone", number))));
        }
        card.rest(people, persons);
        card.rest(phones, numbers);
    }

    /** The people: one a line, or, where a cell was recognised as one line, from one post to the next. */
    private List<SourceText> each() {
        List<SourceText> lines = LINE.matcher(people)
                .results()
                .map(line -> people.slice(line.start(), line.end()).strip())
                .toList();
        return lines.size() > 1 ? lines : fromPostToPost();
    }

    private List<SourceText> fromPostToPost() {
        List<MatchResult> posts = OfficerReader.POST.matcher(people).results().toList();
        List<SourceText> each = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            int end = i + 1 < posts.size() ? posts.get(i + 1).start() : people.length();
            each.add(people.slice(posts.get(i).start(), end).strip());
        }
        return each;
    }
}
