package org.gongyak.card.check.percent;

import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A rate in a sentence against the part and the whole that stand beside it. */
public final class StatedShare implements Check {

    @Override
    public String code() {
        return "percent.stated-rate";
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
        return new Message("글에 적은 비율이 바로 곁의 수와 맞는지 봅니다.", "A rate in a sentence against the figures beside it.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (!CourseRate.isCourse(passage)) {
                Shares.in(passage).stream()
                        .filter(share -> !share.holds())
                        .forEach(share -> ShareMessage.report(share, findings));
            }
        }
    }
}
