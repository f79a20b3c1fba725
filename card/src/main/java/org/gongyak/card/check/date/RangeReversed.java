package org.gongyak.card.check.date;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.DatedText;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.PartialDate;

/** Ranges that end before they start. */
public final class RangeReversed implements Check {
    /** A range that leaves out the later year, as in 2021. 12.~2., may turn the year if it then lasts no longer than this. */
    private static final int MONTHS_ACROSS_A_YEAR = 6;

    private static final Pattern LATER_YEAR =
            Pattern.compile("(?:[~∼～〜–]|부터)\\s*(?:(?:19|20)\\d{2}|['‘’`´′]\\s?\\d{2})");

    @Override
    public String code() {
        return "date.range-reversed";
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
        return new Message("끝나는 날이 시작하는 날보다 앞선 기간을 찾습니다.", "Ranges that end before they start.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (DatedText dated : subject.dates()) {
            dated.date()
                    .range()
                    .filter(range -> !range.isOrdered())
                    .filter(range -> !turnsTheYear(range, dated.quote().text()))
                    .ifPresent(range -> report(dated.quote(), findings));
        }
    }

    private static boolean turnsTheYear(DateRange range, String text) {
        PartialDate from = range.from().orElseThrow();
        PartialDate until = range.until().orElseThrow();
        if (LATER_YEAR.matcher(text).find()
                || from.month().isEmpty()
                || from.month().equals(until.month())) {
            return false;
        }
        return ChronoUnit.MONTHS.between(from.first(), until.last().plusYears(1)) <= MONTHS_ACROSS_A_YEAR;
    }

    private static void report(Quote quote, Findings findings) {
        findings.report(
                quote,
                new Message(
                        "%s 끝나는 날이 시작하는 날보다 앞섭니다. 순서나 연도를 고치십시오.".formatted(Josa.topic("‘%s’".formatted(quote.text()))),
                        "%s ends before it starts. Correct the order or the year.".formatted(quote.text())));
    }
}
