package org.gongyak.card.check.status;

import java.util.Set;
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

/** A form that asks for goals, and a card that gives none: then no 목표달성 can be computed. */
public final class GoalsAbsent implements Check {
    private static final Pattern GOALS = Pattern.compile("(?:사업|최종|임기내|연차별|연도별|추진|이행)목표");

    @Override
    public String code() {
        return "status.goals-absent";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message("목표를 적는 서식인데 목표가 비어 있는지 봅니다.", "Goals that the form asks for and the card does not give.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        if (!card.goals().saysNothing()) {
            return;
        }
        for (int i = 0; i < card.labels().size(); i++) {
            String text = card.labels().get(i).text();
            if (GOALS.matcher(text.replaceAll("\\s", "")).find()) {
                report(Passage.of(CardPath.of("labels", i, "text"), text).quote(), findings);
                return;
            }
        }
    }

    private static void report(Quote label, Findings findings) {
        findings.report(
                label,
                new Message(
                        "‘%s’의 내용이 비어 있습니다. 최종 목표, 임기 내 목표, 연차별 목표를 적으십시오."
                                .formatted(label.text().strip()),
                        "Nothing is given under \"%s\". Enter the final goal, the goal within the term and those of the years."
                                .formatted(label.text().strip())));
    }
}
