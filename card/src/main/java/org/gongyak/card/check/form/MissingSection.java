package org.gongyak.card.check.form;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

/** Sections that the official form has and this card lacks. */
public final class MissingSection implements Check {

    /** Of the six sections at least these must stand on a card for it to be the official form. */
    private static final int FEWEST_PRESENT = 4;

    /** A section of the form: its name, and how a card shows that it has it. */
    private record Section(String name, String english, String label, Predicate<Card> isThere) {}

    private static final List<Section> SECTIONS = List.of(
            new Section(
                    "소관부서",
                    "department in charge",
                    "owners",
                    card -> !card.owners().departments().isEmpty()),
            new Section(
                    "추진실적 및 추진계획",
                    "progress and plans",
                    "progress",
                    card -> !card.progress().isEmpty()),
            new Section(
                    "시민참여 실적",
                    "citizens' participation",
                    "participation",
                    card -> !card.participation().counters().isEmpty()),
            new Section("투자계획(사업비)", "money", "money", card -> !card.money().isEmpty()),
            new Section("문제점", "problems", "problems", card -> !card.problems().isEmpty()),
            new Section("개선대책", "measures", "measures", card -> !card.measures().isEmpty()));

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
        return new Message("관리카드 서식에 있어야 할 항목이 빠졌는지 봅니다.", "Sections of the official form that are absent.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        List<Section> missing = SECTIONS.stream()
                .filter(section -> !section.isThere().test(card) && !isNamed(section, card))
                .toList();
        if (!missing.isEmpty()
                && SECTIONS.size() - missing.size() >= FEWEST_PRESENT
                && !card.number().isEmpty()) {
            report(Passage.of(CardPath.of("title"), card.title()).quote(), missing, findings);
        }
    }

    /** A heading with nothing under it is there; that it is empty is told by others. */
    private static boolean isNamed(Section section, Card card) {
        return card.labels().stream()
                .anyMatch(label -> label.of().equals(section.label())
                        || label.text()
                                .replaceAll("\\s", "")
                                .contains(section.name().replaceAll("\\s", "")));
    }

    private static void report(Quote title, List<Section> missing, Findings findings) {
        String names = missing.stream().map(Section::name).collect(Collectors.joining(", "));
        findings.report(
                title,
                names,
                new Message(
                        "서식에 있어야 할 항목이 없습니다: %s. 항목을 넣고, 적을 것이 없으면 ‘해당 없음’이라고 적으십시오.".formatted(names),
                        "Sections of the form are missing: %s. Add them; write ‘해당 없음’ where there is nothing to say."
                                .formatted(
                                        missing.stream().map(Section::english).collect(Collectors.joining(", ")))));
    }
}
