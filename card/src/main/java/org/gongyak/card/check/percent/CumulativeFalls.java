package org.gongyak.card.check.percent;

import java.util.List;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A cumulative rate that is lower than that of the year before. */
public final class CumulativeFalls implements Check {

    @Override
    public String code() {
        return "percent.cumulative-falls";
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
        return new Message("누적추진율이 앞 연도보다 낮아지는지 봅니다.", "A cumulative rate that falls from one year to the next.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<StatedRates.Placed> years = StatedRates.yearly(subject.card());
        for (int i = 1; i < years.size(); i++) {
            StatedRates.Placed last = years.get(i - 1);
            StatedRates.Placed now = years.get(i);
            boolean cumulative = now.rate().label().contains("누적");
            if (cumulative
                    && now.rate()
                                    .percent()
                                    .value()
                                    .compareTo(last.rate().percent().value())
                            < 0) {
                report(now, last, findings);
            }
        }
    }

    private static void report(StatedRates.Placed now, StatedRates.Placed last, Findings findings) {
        String before = last.rate().raw();
        String after = now.rate().raw();
        findings.report(
                now.passage().quote(),
                List.of(last.passage().quote()),
                "",
                new Message(
                        "누적추진율이 앞 연도 %s에서 %s로 낮아집니다. 누적 값인지 확인하고 고치십시오.".formatted(before, after),
                        "The cumulative rate falls from %s to %s. See whether it is cumulative, and correct it."
                                .formatted(before, after)));
    }
}
