package org.gongyak.card.check.percent;

import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;

/** A stated difference that is not that of its two rates: 2%에서 5%로 4%p 상승. */
public final class PointDifference implements Check {

    @Override
    public String code() {
        return "percent.difference";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message("두 비율의 차이를 맞게 셈했는지 봅니다.", "A difference that is not that of its two rates.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            for (Change change : Change.in(passage)) {
                if (change.isWrong()) {
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
                        "두 비율의 차이가 맞지 않습니다. %s 아니라 ‘%s’입니다. 차이나 비율을 고치십시오."
                                .formatted(Josa.subject("‘" + stated + "’"), right),
                        "The difference is wrong: not \"%s\" but \"%s\". Correct the difference or the rates."
                                .formatted(stated, right)));
    }
}
