package org.gongyak.card.check.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Dates;
import org.gongyak.card.time.DateRange;

/** Rows that do not follow each other in time, such as a plan for a period that the card already reports on. */
public final class Order implements Check {

    @Override
    public String code() {
        return "period.order";
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
        return new Message(
                "기간의 차례가 뒤바뀌었는지, 계획 기간이 실적 기간보다 앞서는지 봅니다.",
                "Rows out of order in time, or a plan that lies before the period reported on.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<Row> rows = Row.inOrderOfTime(subject.card());
        for (int i = 1; i < rows.size(); i++) {
            Row before = rows.get(i - 1);
            Row row = rows.get(i);
            // Rows that report may stand newest first; only a change of tense says for certain which should be later.
            boolean shouldBeLater =
                    row.progress().tense().compareTo(before.progress().tense()) > 0;
            if (shouldBeLater && isBefore(row.range(), before.range())) {
                report(before, row, findings);
            }
        }
    }

    private static boolean isBefore(DateRange range, DateRange other) {
        return range.from().isPresent()
                && other.from().isPresent()
                && range.until().isPresent()
                && range.lastDay().isBefore(other.firstDay());
    }

    private static void report(Row before, Row row, Findings findings) {
        findings.report(
                row.quote(),
                List.of(before.quote()),
                Dates.ko(earliest(before.range())) + " 이후",
                new Message(
                        "이 기간(%s)이 앞 행의 기간(%s)보다 이릅니다. 연도나 반기를 확인하십시오."
                                .formatted(row.quote().text(), before.quote().text()),
                        "This period (%s) lies before that of the row above (%s). Check the year or the half-year."
                                .formatted(row.quote().text(), before.quote().text())));
    }

    /** The day after the row above; of one that has no end yet, the day it begins. */
    private static LocalDate earliest(DateRange before) {
        return before.until().isPresent() ? before.lastDay().plusDays(1) : before.firstDay();
    }
}
