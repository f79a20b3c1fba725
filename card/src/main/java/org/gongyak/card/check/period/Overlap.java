package org.gongyak.card.check.period;

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
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.PartialDate;
import org.gongyak.card.time.Precision;

/** Two neighbouring rows that claim the same months. */
public final class Overlap implements Check {

    @Override
    public String code() {
        return "period.overlap";
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
        return new Message("앞뒤 기간이 서로 겹치는지 봅니다.", "Two rows whose periods overlap.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<Row> rows = Row.inOrderOfTime(subject.card());
        for (int i = 1; i < rows.size(); i++) {
            Row earlier = rows.get(i - 1);
            Row later = rows.get(i);
            // Plans may lie over each other and over the running year; a cumulative row covers the others by its
            // nature.
            boolean reports = later.progress().tense() != Tense.PLAN
                    && earlier.progress().tense() != Tense.PLAN
                    && !earlier.speaksOf("누계", "누적", "전체", "총괄", "연간");
            if (reports && overlap(earlier.range(), later.range())) {
                report(earlier, later, findings);
            }
        }
    }

    /** True only when it is certain at the precision both were written in, and neither is the other. */
    private static boolean overlap(DateRange earlier, DateRange later) {
        if (earlier.until().isEmpty() || later.from().isEmpty()) {
            return false;
        }
        PartialDate end = earlier.until().get();
        PartialDate start = later.from().get();
        if (later.equals(earlier) || start.last().isBefore(earlier.firstDay())) {
            return false;
        }
        boolean sameMonth = end.precision() == Precision.MONTH && end.equals(start);
        return sameMonth || end.first().isAfter(start.last());
    }

    private static void report(Row earlier, Row later, Findings findings) {
        findings.report(
                later.quote(),
                List.of(earlier.quote()),
                Dates.ko(earlier.range().lastDay().plusDays(1)) + "부터",
                new Message(
                        "앞 기간(%s)과 이 기간(%s)이 겹칩니다. 같은 실적이 두 번 세어지지 않도록 한쪽을 고치십시오."
                                .formatted(earlier.quote().text(), later.quote().text()),
                        "This period (%s) overlaps the one before (%s). Correct one of them."
                                .formatted(later.quote().text(), earlier.quote().text())));
    }
}
