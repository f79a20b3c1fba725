package org.gongyak.card.check.percent;

import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A difference of two rates given in % where %p is meant: 2%에서 5%로 3% 상승. */
public final class PercentPoint implements Check {

    @Override
    public String code() {
        return "percent.point";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message("두 비율의 차이를 %p가 아닌 %로 적었는지 봅니다.", "A difference of two rates in % instead of %p.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            for (Change change : Change.in(passage)) {
                if (change.isPointInPercent()) {
                    report(change, findings);
                }
            }
        }
    }

    private static void report(Change change, Findings findings) {
        String right = change.difference() + "%p";
        String stated = change.quote().text();
        findings.report(
                change.quote(),
                right,
                new Message(
                        "두 비율의 차이는 %%가 아니라 %%p입니다. ‘%s’ 대신 ‘%s’로 적으십시오.".formatted(stated, right),
                        "The difference of two rates is in %%p. Write \"%2$s\" instead of \"%1$s\"."
                                .formatted(stated, right)));
    }
}
