package org.gongyak.card.check.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.Officer;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** Lists of posts, names and telephones in the head of a card that differ in length. */
public final class ListLengths implements Check {
    private static final Pattern POST = Pattern.compile("[가-힣]{0,8}(?:과장|국장|팀장|실장|소장|단장|담당관|담당자?|주무관|장)");
    private static final Pattern NAME = Pattern.compile("[가-힣○]{2,4}");
    private static final Pattern PHONE = Pattern.compile("(?:\\(?0\\d{1,2}[-)])?(?:\\d{3,4}-)?\\d{4}");

    @Override
    public String code() {
        return "name.list-lengths";
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
        return new Message(
                "직위, 이름, 연락처 목록의 개수가 서로 다른지 봅니다.", "Lists of posts, names and telephones of different length.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        for (int i = 0; i + 1 < card.unrecognised().size(); i++) {
            List<String> posts = words(card, i);
            List<String> names = words(card, i + 1);
            if (all(posts, POST) && all(names, NAME) && posts.size() + names.size() > 2) {
                List<String> phones = words(card, i + 2);
                int numbers = all(phones, PHONE) ? phones.size() : names.size();
                if (posts.size() != names.size() || numbers != names.size()) {
                    report(card, i, List.of(posts.size(), names.size(), numbers), findings);
                }
            }
        }
        incomplete(card, findings);
    }

    private static List<String> words(Card card, int index) {
        return index < card.unrecognised().size() && card.unrecognised().get(index) instanceof Unrecognised.Text text
                ? Arrays.stream(text.text().strip().split("[\\s,/]+")).toList()
                : List.of();
    }

    private static boolean all(List<String> words, Pattern pattern) {
        return !words.isEmpty()
                && words.stream().allMatch(word -> pattern.matcher(word).matches());
    }

    private static void report(Card card, int index, List<Integer> lengths, Findings findings) {
        Object[] counts = lengths.toArray();
        findings.report(
                quote(card, index + 1),
                List.of(quote(card, index)),
                "",
                new Message(
                        "직위 %d개, 이름 %d개, 연락처 %d개로 수가 다릅니다. 빠진 것을 채워 같은 순서로 적으십시오.".formatted(counts),
                        "%d posts, %d names and %d numbers do not match. Add what is missing, in the same order."
                                .formatted(counts)));
    }

    private static Quote quote(Card card, int index) {
        String text = ((Unrecognised.Text) card.unrecognised().get(index)).text();
        return Passage.of(CardPath.of("unrecognised", index, "text"), text).quote();
    }

    /** Where most officers have a telephone, one without stands out. */
    private static void incomplete(Card card, Findings findings) {
        List<Officer> officers = card.owners().officers();
        long phones =
                officers.stream().filter(officer -> officer.phone().isPresent()).count();
        long missing = officers.size() - phones;
        if (missing == 0 || phones <= missing) {
            return;
        }
        for (int i = 0; i < officers.size(); i++) {
            Officer officer = officers.get(i);
            if (officer.phone().isEmpty() && !officer.post().isBlank()) {
                findings.report(
                        Passage.of(CardPath.of("owners", "officers", i, "post"), officer.post())
                                .quote(),
                        new Message(
                                "‘%s’의 연락처가 없습니다. 다른 담당자처럼 적으십시오.".formatted(officer.post()),
                                "There is no telephone for \"%s\". Add it as for the others."
                                        .formatted(officer.post())));
            }
        }
    }
}
