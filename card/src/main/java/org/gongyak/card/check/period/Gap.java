package org.gongyak.card.check.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Dates;
import org.gongyak.card.progress.Tense;

/** A stretch of time between two rows that no row reports on. */
public final class Gap implements Check {
    /** Less than a month between two rows is a matter of how a day was written. */
    private static final int DAYS_THAT_MATTER = 28;

    @Override
    public String code() {
        return "period.gap";
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
        return new Message("앞뒤 기간 사이에 어느 행에도 없는 달이 있는지 봅니다.", "Months between two rows that no row covers.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<Row> rows = Row.inOrderOfTime(subject.card());
        for (int i = 1; i < rows.size(); i++) {
            Row earlier = rows.get(i - 1);
            Row later = rows.get(i);
            boolean bothPlans = earlier.progress().tense() == Tense.PLAN;
            if (!bothPlans && days(earlier, later) >= DAYS_THAT_MATTER) {
                report(earlier, later, findings);
            }
        }
    }

    private static long days(Row earlier, Row later) {
        if (earlier.range().until().isEmpty() || later.range().from().isEmpty()) {
            return 0;
        }
        return ChronoUnit.DAYS.between(earlier.range().lastDay(), later.range().firstDay()) - 1;
    }

    private static void report(Row earlier, Row later, Findings findings) {
        LocalDate first = earlier.range().lastDay().plusDays(1);
        LocalDate last = later.range().firstDay().minusDays(1);
        findings.report(
                later.quote(),
                List.of(earlier.quote()),
                Dates.ko(first) + "부터",
                new Message(
                        "앞 기간은 %s에 끝나고 이 기간은 %s에 시작하여, %s~%s의 실적을 적을 곳이 없습니다. 두 기간을 이어지게 고치십시오."
                                .formatted(
                                        Dates.ko(earlier.range().until().orElseThrow()),
                                        Dates.ko(later.range().from().orElseThrow()),
                                        Dates.ko(first),
                                        Dates.ko(last)),
                        "No row covers %s to %s. Make the two periods meet.".formatted(first, last)));
    }
}
