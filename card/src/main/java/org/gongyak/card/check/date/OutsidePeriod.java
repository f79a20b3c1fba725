package org.gongyak.card.check.date;

import java.util.List;
import java.util.Set;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.DatedEntry;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Dates;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.Precision;

/** Entries dated outside the period whose row they stand in. */
public final class OutsidePeriod implements Check {

    @Override
    public String code() {
        return "date.outside-period";
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
        return new Message("실적의 날짜가 그 행의 기간 안에 있는지 봅니다.", "Entries dated outside the period of their row.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (DatedEntry entry : subject.datedEntries()) {
            entry.placed()
                    .period()
                    .range()
                    .filter(range -> isOutside(entry, range))
                    .ifPresent(range -> report(entry, range, findings));
        }
    }

    private static boolean isOutside(DatedEntry entry, DateRange range) {
        boolean onlyYears =
                entry.range().from().or(entry.range()::until).orElseThrow().precision() == Precision.YEAR;
        // A budget act is dated by its fiscal year, which it precedes.
        boolean budget = entry.placed().entry().act() instanceof Act.BudgetAct;
        if (onlyYears || budget || entry.range().overlaps(range)) {
            return false;
        }
        boolean plan = entry.placed().period().tense() == Tense.PLAN;
        return !plan || entry.range().lastDay().isBefore(range.firstDay());
    }

    private static void report(DatedEntry entry, DateRange range, Findings findings) {
        findings.report(
                entry.quote(),
                List.of(Passage.of(
                                CardPath.of("progress", entry.placed().periodIndex(), "label"),
                                entry.placed().period().label())
                        .quote()),
                Dates.ko(range),
                new Message(
                        "이 날짜는 ‘%s’의 기간(%s) 밖입니다. 날짜를 고치거나 맞는 기간으로 옮기십시오."
                                .formatted(entry.placed().period().label(), Dates.ko(range)),
                        "This date lies outside its row's period (%s). Correct it or move the entry."
                                .formatted(range)));
    }
}
