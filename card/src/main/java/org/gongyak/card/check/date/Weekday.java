package org.gongyak.card.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.DatedText;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.time.PartialDate;
import org.gongyak.card.time.Precision;

/** The weekday in brackets against the calendar. */
public final class Weekday implements Check {

    @Override
    public String code() {
        return "date.weekday";
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
        return new Message("날짜 뒤의 요일이 달력과 다른지 봅니다.", "The weekday stated behind a date against the calendar.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (DatedText dated : subject.dates()) {
            dated.date()
                    .range()
                    .flatMap(range -> range.from())
                    .filter(day -> day.precision() == Precision.DAY)
                    .map(PartialDate::first)
                    .ifPresent(day -> compare(dated, day, findings));
        }
    }

    private static void compare(DatedText dated, LocalDate day, Findings findings) {
        DayOfWeek stated = dated.date().weekday().orElse(day.getDayOfWeek());
        if (stated == day.getDayOfWeek()) {
            return;
        }
        String right = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.KOREAN);
        String wrong = stated.getDisplayName(TextStyle.SHORT, Locale.KOREAN);
        String date = "%d. %d. %d.".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        findings.report(
                dated.quote(),
                right,
                new Message(
                        "%s은 %s요일이 아니라 %s요일입니다. 날짜와 요일 가운데 틀린 것을 고치십시오.".formatted(date, wrong, right),
                        "%s is a %s, not a %s. Correct the date or the weekday."
                                .formatted(
                                        day,
                                        day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                        stated.getDisplayName(TextStyle.FULL, Locale.ENGLISH))));
    }
}
