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
 * by position, and a list of another length is an issue, not a guess.
 */
record OfficerLists(SourceText posts, SourceText names, SourceText phones) {
    private static final Pattern WORD = Pattern.compile("[^\\s,/]+");

    /** Lists of the same length belong together, also where a third is of another: that one alone is not understood. */
    void read(CardDraft card) {
        List<SourceText> postWords = words(posts);
        List<SourceText> nameWords = words(names);
        List<SourceText> numbers = Phones.list(phones);
        boolean named = postWords.size() == nameWords.size();
        boolean posted = named || postWords.size() == numbers.size();
        int count = posted ? postWords.size() : nameWords.size();
        boolean phoned = numbers.size() == count;
        if (!(named && phoned) && !(named && numbers.isEmpty())) {
            card.issue(mismatch(List.of(postWords.size(), nameWords.size(), numbers.size())));
        }
        boolean none = !named && !phoned;
        List<SourceText> certainPosts = keep(card, posts, postWords, posted && !none);
        List<SourceText> certainNames = keep(card, names, nameWords, nameWords.size() == count && !none);
        List<SourceText> certainPhones = keep(card, phones, numbers, phoned && !none);
        for (int i = 0; i < (none ? 0 : count); i++) {
            int at = i;
            card.parts()
                    .owners()
                    .officers()
                    .add(officer -> new Officer(
                            at(certainPosts, at)
                                    .map(text -> officer.keep("post", text))
                                    .orElse(""),
                            at(certainNames, at).map(text -> officer.keep("name", text)),
                            at(certainPhones, at).map(text -> officer.keep("phone", text))));
        }
    }

    private static Optional<SourceText> at(List<SourceText> words, int index) {
        return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }

    /** The words of a list that is taken; one that is not stays unrecognised as a whole. */
    private static List<SourceText> keep(CardDraft card, SourceText whole, List<SourceText> words, boolean taken) {
        if (taken) {
            card.rest(whole, words);
            return words;
        }
        card.unrecognised(whole);
        return List.of();
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
                        "직위 %d개, 이름 %d개, 연락처 %d개로 수가 달라 수가 같은 것만 짝을 지었습니다. 원본에서 순서대로 맞추어 적으십시오.".formatted(counts),
                        "%d posts, %d names and %d numbers cannot all be matched; only lists of one length were. Write them in the same order and number."
                                .formatted(counts)));
    }
}
