package org.gongyak.card.check.percent;

import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** The completion rate of a course against its applicants and completions, in any usual rounding. */
public final class CourseRate implements Check {

    @Override
    public String code() {
        return "percent.course-rate";
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
        return new Message(
                "교육과정의 수료율이 신청·수료 인원과 맞는지 봅니다.",
                "The completion rate of a course against its applicants and completions.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            Shares.in(passage).stream()
                    .filter(share -> isCourse(passage))
                    .filter(share -> !share.holds())
                    .forEach(share -> ShareMessage.report(share, findings));
        }
    }

    /** Whether a passage speaks of people who completed a course. */
    static boolean isCourse(Passage passage) {
        return passage.text().contains("수료") || passage.text().contains("이수");
    }
}
