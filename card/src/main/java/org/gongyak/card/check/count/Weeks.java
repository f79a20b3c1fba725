package org.gongyak.card.check.count;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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
import org.gongyak.card.time.Precision;

/** A number of weeks, months or days stated behind a range that cannot hold them. */
public final class Weeks implements Check {
    private static final int DAYS_A_WEEK = 7;
    /** A holiday may put off a weekly session, twice at most in a course that is told in weeks. */
    private static final int WEEKS_PUT_OFF = 2;

    private static final Pattern LENGTH =
            Pattern.compile("(?:총|약)?\\s?(?<n>\\d{1,2})\\s?(?<unit>주(?:간|일|\\s?과정|\\s?동안|(?=[)\\s,/]|$))|개월(?:간)?|일간)");
    /** The length stands close behind the range it belongs to. */
    private static final int REACH = 12;
    /** No length is written with more letters: "총 12주 동안". */
    private static final int LONGEST = 12;

    @Override
    public String code() {
        return "count.weeks";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message(
                "“총 8주”처럼 적은 주·개월·일 수가 기간과 맞는지 봅니다.",
                "A stated number of weeks, months or days against the dates of its range.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (DatedText dated : subject.dates()) {
            dated.date()
                    .range()
                    .filter(Weeks::isToTheDay)
                    .filter(DateRange::isOrdered)
                    .ifPresent(range -> look(dated, range, findings));
        }
    }

    private static boolean isToTheDay(DateRange range) {
        return range.from().filter(Weeks::isDay).isPresent()
                && range.until().filter(Weeks::isDay).isPresent()
                && !range.isSingle();
    }

    private static boolean isDay(PartialDate date) {
        return date.precision() == Precision.DAY;
    }

    private static void look(DatedText dated, DateRange range, Findings findings) {
        String text = dated.passage().text();
        int end = dated.date().end();
        Matcher length = LENGTH.matcher(text)
                .region(end, Math.min(text.length(), end + REACH + LONGEST))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        if (!length.find() || length.start() > end + REACH || hasDigit(text.substring(end, length.start()))) {
            return;
        }
        int stated = Integer.parseInt(length.group("n"));
        long days = ChronoUnit.DAYS.between(range.firstDay(), range.lastDay()) + 1;
        if (!fits(stated, length.group("unit"), days, range)) {
            report(dated.passage().quote(length.start(), length.end()), dated, days, findings);
        }
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean fits(int stated, String unit, long days, DateRange range) {
        if (unit.startsWith("주")) {
            // Weekly sessions: the last week need not be whole, and the first may have begun in its middle.
            return days > (stated - 2L) * DAYS_A_WEEK && days <= (stated + WEEKS_PUT_OFF) * (long) DAYS_A_WEEK;
        }
        if (unit.startsWith("개월")) {
            long months =
                    ChronoUnit.MONTHS.between(range.firstDay(), range.lastDay().plusDays(1));
            return Math.abs(months - stated) <= 1;
        }
        // Fewer days than the range holds may be the days of sessions.
        return stated <= days;
    }

    private static void report(Quote length, DatedText dated, long days, Findings findings) {
        String weeks = "%d일(약 %d주)".formatted(days, Math.round(days / (double) DAYS_A_WEEK));
        findings.report(
                length,
                List.of(dated.quote()),
                weeks,
                new Message(
                        "기간 ‘%s’은 %s인데 %s 적혀 있습니다. 날짜나 기간을 고치십시오."
                                .formatted(
                                        dated.quote().text(),
                                        weeks,
                                        Josa.said(length.text().strip())),
                        "The range (%s) holds %d days, not %s. Correct the dates or the length."
                                .formatted(
                                        dated.quote().text(),
                                        days,
                                        length.text().strip())));
    }
}
