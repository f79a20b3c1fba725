package org.gongyak.card.check.period;

import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Dates;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.Term;

/** A current period that lies outside the term of the head of government. */
public final class OutsideTerm implements Check {

    @Override
    public String code() {
        return "period.outside-term";
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
        return new Message("이번 기간이 임기 밖에 있는지 봅니다.", "A current period outside the term of office.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        subject.card()
                .term()
                .ifPresent(term -> Row.inOrderOfTime(subject.card()).stream()
                        // What was done before and what is planned may well lie outside: 기투자, 임기 후.
                        .filter(row -> row.progress().tense() == Tense.CURRENT)
                        .filter(row -> !row.range().overlaps(term.range()))
                        .forEach(row -> report(row, term, findings)));
    }

    private static void report(Row row, Term term, Findings findings) {
        findings.report(
                row.quote(),
                Dates.ko(term.range()),
                new Message(
                        "이 기간(%s)은 임기(%s) 밖입니다. 연도를 확인하십시오."
                                .formatted(row.quote().text(), Dates.ko(term.range())),
                        "This period (%s) lies outside the term (%s – %s). Check the year."
                                .formatted(row.quote().text(), term.start(), term.end())));
    }
}
