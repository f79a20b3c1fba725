package org.gongyak.card.check.tense;

import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Done;
import org.gongyak.card.check.word.Josa;
import org.gongyak.card.progress.Tense;

/** Past wording in a row of plans. */
public final class DoneInPlan implements Check {

    @Override
    public String code() {
        return "tense.done-in-plan";
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
        return new Message("추진계획에 이미 끝난 일로 적은 말이 있는지 봅니다.", "Past wording in a row of plans.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (PlacedEntry entry : subject.entries()) {
            if (entry.period().tense() == Tense.PLAN) {
                for (Passage text : entry.texts()) {
                    Done.find(text.text()).ifPresent(words -> report(text.quote(words.start(), words.end()), findings));
                }
            }
        }
    }

    private static void report(Quote quote, Findings findings) {
        findings.report(
                quote,
                new Message(
                        "추진계획인데 %s 끝난 일로 적혀 있습니다. 끝난 일이면 추진실적으로 옮기고, 계획이면 말을 고치십시오.".formatted(Josa.said(quote.text())),
                        "A plan that is worded as done (%s). Move it to the results, or reword it."
                                .formatted(quote.text())));
    }
}
