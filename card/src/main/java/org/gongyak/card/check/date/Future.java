package org.gongyak.card.check.date;

import java.time.LocalDate;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.DatedEntry;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Reference;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Dates;
import org.gongyak.card.check.word.Planned;
import org.gongyak.card.progress.Tense;

/** Things told as done on a day after the one the card speaks for. */
public final class Future implements Check {

    @Override
    public String code() {
        return "date.future";
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
                "실적으로 적은 일이 기준일 뒤의 날짜인지 봅니다.", "Things told as done that are dated after the reference date.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Reference.of(subject.card())
                .ifPresent(day -> subject.datedEntries().stream()
                        .filter(entry -> entry.placed().period().tense() != Tense.PLAN)
                        .filter(entry -> entry.range().firstDay().isAfter(day))
                        // Outside its row it is told by date.outside-period; planned wording by the checks of tense.
                        .filter(entry -> entry.placed().period().range().stream()
                                .noneMatch(range -> !range.overlaps(entry.range())))
                        .filter(entry -> entry.placed().texts().stream().noneMatch(text -> Planned.isIn(text.text())))
                        .forEach(entry -> report(entry, day, findings)));
    }

    private static void report(DatedEntry entry, LocalDate day, Findings findings) {
        findings.report(
                entry.quote(),
                Dates.ko(day) + " 이전",
                new Message(
                        "실적의 날짜가 기준일(%s)보다 늦습니다. 날짜를 고치거나 추진계획으로 옮기십시오.".formatted(Dates.ko(day)),
                        "Told as done, yet dated after the reference date (%s). Correct the date or move it to the plan."
                                .formatted(day)));
    }
}
