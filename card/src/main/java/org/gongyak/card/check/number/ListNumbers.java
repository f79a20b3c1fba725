package org.gongyak.card.check.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** Numbers of the lines of a list that jump or repeat. */
public final class ListNumbers implements Check {
    private static final Pattern FIRST =
            Pattern.compile("\\s*(?<mark>\\(?\\d{1,2}\\)|\\d{1,2}\\.(?=\\s+\\D)|\\(?[가-하]\\)|[가-하]\\.(?=\\s))");
    /** A circled number may stand anywhere in a line. */
    private static final Pattern CIRCLED = Pattern.compile("(?:^|(?<=[\\s,:]))[①-⑳㉑-㉟](?=\\s?[가-힣A-Za-z‘'“\"「])");
    /** ①과 ②를: marks that are spoken of and number nothing. */
    private static final Pattern SPOKEN_OF =
            Pattern.compile("[①-⑳]\\s?(?:(?:과|와|을|를|은|는|의)(?=[\\s,.])|[안번항호](?=[과와을를은는이의\\s]))");

    @Override
    public String code() {
        return "number.list-numbers";
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
        return new Message("항목 안의 번호(1), 2), 가., 나.)가 건너뛰거나 되풀이되는지 봅니다.", "Numbers of list items that jump or repeat.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (PlacedEntry entry : subject.entries()) {
            List<Passage> details = new ArrayList<>();
            for (int i = 0; i < entry.entry().details().size(); i++) {
                details.add(entry.detail(i));
            }
            look(details, findings);
            look(List.of(entry.title()), findings);
        }
        look(statements("problems", subject.card().problems()), findings);
        look(statements("measures", subject.card().measures()), findings);
    }

    private static List<Passage> statements(String name, List<String> texts) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            passages.add(Passage.of(CardPath.of(name, i), texts.get(i)));
        }
        return passages;
    }

    /** Lists may lie within one another: each style is followed by itself. */
    private static void look(List<Passage> lines, Findings findings) {
        Map<String, List<MarkedList.Mark>> styles = new LinkedHashMap<>();
        for (Passage line : lines) {
            for (Quote mark : marks(line)) {
                Enumerator.read(mark.text())
                        .ifPresent(number -> styles.computeIfAbsent(number.style(), style -> new ArrayList<>())
                                .add(new MarkedList.Mark(number, mark)));
            }
        }
        styles.values().forEach(marks -> MarkedList.look(marks, findings));
    }

    private static List<Quote> marks(Passage line) {
        Matcher first = FIRST.matcher(line.text());
        if (first.lookingAt()) {
            return List.of(line.quote(first.start("mark"), first.end("mark")));
        }
        boolean circled = line.text().chars().anyMatch(letter -> letter >= '①' && letter <= '㉟');
        if (!circled || SPOKEN_OF.matcher(line.text()).find()) {
            return List.of();
        }
        return CIRCLED.matcher(line.text())
                .results()
                .map(mark -> line.quote(mark.start(), mark.end()))
                .toList();
    }
}
