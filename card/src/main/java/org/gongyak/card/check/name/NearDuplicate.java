package org.gongyak.card.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Word;
import org.gongyak.card.check.word.Words;

/** Two spellings of one name within a card: 북한대학원대학교, 북학대학원대학교. */
public final class NearDuplicate implements Check {
    /** A card has some hundred long words; every pair of them is compared. */
    private static final int MOST_NAMES = 2_000;
    /** A shorter word that is no institution is too likely another word. */
    private static final int LONG_WORD = 7;

    @Override
    public String code() {
        return "name.near-duplicate";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message("한 기관의 이름을 두 가지로 적었는지 봅니다.", "One name spelt in two ways within a card.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Map<String, List<ProperName>> names = new LinkedHashMap<>();
        for (Passage passage : subject.passages()) {
            ProperName.in(passage)
                    .forEach(name -> names.computeIfAbsent(name.text(), text -> new ArrayList<>())
                            .add(name));
        }
        List<List<ProperName>> all = names.values().stream().limit(MOST_NAMES).toList();
        String[] texts = names.keySet().stream().limit(MOST_NAMES).toArray(String[]::new);
        for (int i = 0; i < texts.length; i++) {
            for (int j = i + 1; j < texts.length; j++) {
                if (Math.abs(texts[i].length() - texts[j].length()) <= 1
                        && Spelling.isOneNameTwice(texts[i], texts[j])) {
                    compare(all.get(i), all.get(j), findings);
                }
            }
        }
    }

    private static void compare(List<ProperName> first, List<ProperName> second, Findings findings) {
        String one = first.getFirst().text();
        String other = second.getFirst().text();
        List<Word> oneWords = Words.of(one);
        List<Word> otherWords = Words.of(other);
        boolean firstIsRight = first.size() != second.size()
                ? first.size() > second.size()
                : Vocabulary.strangeness(oneWords) <= Vocabulary.strangeness(otherWords);
        boolean names = areInstitutions(first, second)
                || (areLongWords(first, second) && Vocabulary.isOfNouns(firstIsRight ? oneWords : otherWords));
        boolean twoNames = Vocabulary.areTwoWords(oneWords, otherWords)
                || (one.length() > other.length() && Spelling.isOwnWord(one, other, oneWords))
                || (other.length() > one.length() && Spelling.isOwnWord(other, one, otherWords));
        if (names && !twoNames) {
            report(firstIsRight ? second : first, firstIsRight ? first : second, findings);
        }
    }

    private static boolean areInstitutions(List<ProperName> first, List<ProperName> second) {
        return first.getFirst().institution() && second.getFirst().institution();
    }

    /** Two long words of which one is used again and again; a difference at the end is inflection. */
    private static boolean areLongWords(List<ProperName> first, List<ProperName> second) {
        String one = first.getFirst().text();
        String other = second.getFirst().text();
        boolean sameEnd = one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
        boolean rare = Math.min(first.size(), second.size()) == 1 && Math.max(first.size(), second.size()) > 1;
        return sameEnd && rare && Math.min(one.length(), other.length()) >= LONG_WORD;
    }

    private static void report(List<ProperName> suspects, List<ProperName> right, Findings findings) {
        String wrong = suspects.getFirst().text();
        String expected = right.getFirst().text();
        findings.report(
                suspects.getFirst().quote(),
                Stream.concat(right.stream(), suspects.stream().skip(1))
                        .map(ProperName::quote)
                        .toList(),
                expected,
                new Message(
                        "한 이름을 두 가지로 적은 것으로 보입니다(‘%s’, ‘%s’). 맞는 이름으로 통일하십시오.".formatted(wrong, expected),
                        "One name seems to be spelt in two ways (\"%s\", \"%s\"). Use the right one throughout."
                                .formatted(wrong, expected)));
    }
}
