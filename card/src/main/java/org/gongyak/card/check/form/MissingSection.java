package org.gongyak.card.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** Sections that every management card has and this one lacks. */
public final class MissingSection implements Check {
    /** With fewer sections present a card is an extract, such as a row of a ledger, and lacks nothing. */
    private static final int FEWEST_PRESENT = 3;

    private static final Pattern WITHOUT_BUDGET = Pattern.compile("비\\s?예산");
    /** A form that asks for issues and their solution in one, and a statement that gives both. */
    private static final Pattern MEASURES_WITHIN = Pattern.compile("쟁점|해소|해결|대책|방안|해당\\s?없음");

    /** A section that every management card has: its name, and how a card shows that it has it. */
    private record Section(String name, String english, Predicate<Card> isThere) {}

    /** Sections without which no card is one, whatever its form. */
    private static final List<Section> OF_ALL = List.of(
            new Section(
                    "소관부서",
                    "department in charge",
                    card -> !card.owners().departments().isEmpty()),
            new Section("추진실적", "progress", card -> !card.progress().isEmpty()),
            new Section("투자계획(사업비)", "money", MissingSection::hasMoney));
    /** Sections that belong together. */
    private static final List<Section> OF_ISSUES = List.of(
            new Section("문제점", "problems", card -> !card.problems().isEmpty() || isNamed("문제점", card)),
            new Section("개선대책", "measures", MissingSection::hasMeasures));

    @Override
    public String code() {
        return "form.missing-section";
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
                "관리카드에 있어야 할 항목(소관부서, 추진실적, 투자계획, 문제점, 개선대책)이 빠졌는지 봅니다.",
                "Sections that every management card has and this one lacks.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        List<Section> asked = sections(card);
        List<Section> missing =
                asked.stream().filter(section -> !section.isThere().test(card)).toList();
        if (!missing.isEmpty() && asked.size() - missing.size() >= FEWEST_PRESENT) {
            report(Passage.of(CardPath.of("title"), card.title()).quote(), missing, findings);
        }
    }

    /**
     * The sections that the form of a card asks for. Counters of participation are those of the official form; another
     * form need have no room for problems, but one that has asks for both.
     */
    private static List<Section> sections(Card card) {
        boolean official = !card.participation().counters().isEmpty();
        boolean issues =
                OF_ISSUES.stream().anyMatch(section -> section.isThere().test(card));
        List<Section> sections = new ArrayList<>(OF_ALL);
        if (official || issues) {
            sections.addAll(OF_ISSUES);
        }
        return sections;
    }

    private static boolean hasMoney(Card card) {
        return !card.money().isEmpty()
                || card.project().totalCost().isPresent()
                || card.project().facts().stream()
                        .anyMatch(fact -> WITHOUT_BUDGET
                                .matcher(fact.label() + fact.value())
                                .find());
    }

    /** Where no problem is told there is nothing to mend. */
    private static boolean hasMeasures(Card card) {
        return !card.measures().isEmpty()
                || (card.problems().isEmpty() && isNamed("문제점", card))
                || card.labels().stream().anyMatch(label -> label.text().matches("(?s).*(?:쟁점|해소|해결).*"))
                || card.problems().stream()
                        .anyMatch(problem -> MEASURES_WITHIN.matcher(problem).find());
    }

    private static boolean isNamed(String section, Card card) {
        return card.labels().stream()
                .anyMatch(label -> label.text().replaceAll("\\s", "").contains(section));
    }

    private static void report(Quote title, List<Section> missing, Findings findings) {
        String names = missing.stream().map(Section::name).collect(Collectors.joining(", "));
        findings.report(
                title,
                names,
                new Message(
                        "관리카드에 있어야 할 항목이 없습니다: %s. 항목을 넣고, 적을 것이 없으면 ‘해당 없음’이라고 적으십시오.".formatted(names),
                        "Sections of the card are missing: %s. Add them; write ‘해당 없음’ where there is nothing to say."
                                .formatted(
                                        missing.stream().map(Section::english).collect(Collectors.joining(", ")))));
    }
}
