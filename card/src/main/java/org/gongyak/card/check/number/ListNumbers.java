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

    /** A mark at the start of a line or, circled, anywhere behind a space. */
    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?<first>\\(?\\d{1,2}\\)|\\d{1,2}\\.(?=\\s+\\D)|\\(?[가-하]\\)|[가-하]\\.(?=\\s))|(?:^|(?<=[\\s,:]))(?<inner>[①-⑳㉑-㉟])(?=\\s?[가-힣A-Za-z‘'“\"「])");
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
            Matcher mark = MARK.matcher(line.text());
            while (!SPOKEN_OF.matcher(line.text()).find() && mark.find()) {
                int start = mark.group("first") == null ? mark.start("inner") : mark.start("first");
                Quote quote = line.quote(start, mark.end());
                Enumerator.read(quote.text())
                        .ifPresent(number -> styles.computeIfAbsent(number.style(), style -> new ArrayList<>())
                                .add(new MarkedList.Mark(number, quote)));
            }
        }
        styles.values().forEach(marks -> MarkedList.look(marks, findings));
    }
}
