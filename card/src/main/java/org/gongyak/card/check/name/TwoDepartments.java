package org.gongyak.card.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** One department under two names: its words in another order, or 과 here and 담당관 there. */
public final class TwoDepartments implements Check {
    private static final int SHORTEST = 5;
    private static final Pattern IN_TEXT = Pattern.compile("(?<![가-힣])[가-힣·ㆍ]{2,10}(?:담당관|과)(?![가-힣])");
    private static final List<String> CLASSES = List.of("과", "담당관");
    private static final Pattern CLASS = Pattern.compile("(?<stem>[가-힣]{2,})(?:담당관|과)");

    @Override
    public String code() {
        return "name.department-two-names";
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
        return new Message("한 부서를 두 이름으로 적었는지 봅니다.", "One department under two names.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<Quote> own = departments(subject.card());
        List<Quote> all = new ArrayList<>(own);
        for (Passage passage : subject.passages()) {
            Matcher matcher = IN_TEXT.matcher(passage.text());
            while (passage.hasAny(CLASSES) && matcher.find()) {
                all.add(passage.quote(matcher.start(), matcher.end()));
            }
        }
        Set<String> told = new HashSet<>();
        for (Quote department : own) {
            for (Quote other : all) {
                if (isSame(department.text(), other.text()) && told.add(other.text())) {
                    report(other, department, findings);
                }
            }
        }
    }

    /** The owners and co-owners: what else is compared is compared with them. */
    private static List<Quote> departments(Card card) {
        List<Quote> all = new ArrayList<>();
        for (int i = 0; i < card.owners().departments().size(); i++) {
            all.add(Passage.of(
                            CardPath.of("owners", "departments", i),
                            card.owners().departments().get(i))
                    .quote());
        }
        for (int i = 0; i < card.owners().coDepartments().size(); i++) {
            all.add(Passage.of(
                            CardPath.of("owners", "coDepartments", i),
                            card.owners().coDepartments().get(i))
                    .quote());
        }
        return all;
    }

    private static boolean isSame(String one, String other) {
        if (squeezed(one).equals(squeezed(other))) {
            return false;
        }
        boolean reordered = squeezed(one).length() >= SHORTEST && sorted(one).equals(sorted(other));
        boolean reclassed = !stem(one).isEmpty() && stem(one).equals(stem(other));
        return reordered || reclassed;
    }

    private static String squeezed(String name) {
        return name.replaceAll("[\\s·ㆍ,]", "");
    }

    private static String sorted(String name) {
        return squeezed(name)
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What is left without 과 or 담당관; empty for a name without either. */
    private static String stem(String name) {
        Matcher matcher = CLASS.matcher(squeezed(name));
        return matcher.matches() ? matcher.group("stem") : "";
    }

    private static void report(Quote other, Quote department, Findings findings) {
        findings.report(
                other,
                List.of(department),
                department.text(),
                new Message(
                        "한 부서를 두 이름으로 적은 것으로 보입니다(‘%s’, ‘%s’). 조직 개편으로 바뀌었으면 지금 이름으로 통일하십시오."
                                .formatted(other.text(), department.text()),
                        "One department seems to have two names (\"%s\", \"%s\"). If it was renamed, use the present name."
                                .formatted(other.text(), department.text())));
    }
}
