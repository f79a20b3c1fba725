package org.gongyak.card.check.date;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.DatedText;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Dates;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.PartialDate;
import org.gongyak.card.time.Precision;

/** The weekday stated behind a date against the calendar, for both ends of a range. */
public final class Weekday implements Check {
    private static final String DAYS = "월화수목금토일";
    /** (화), (화요일), (화, 서면) behind a date; 화요일 without brackets. */
    private static final Pattern STATED = Pattern.compile("\\(\\s*([월화수목금토일])(?:요일)?\\s*[,)]|([월화수목금토일])요일");

    private static final Pattern TO = Pattern.compile("[~∼～〜–]|부터");
    private static final Pattern BARE = Pattern.compile("\\s*([월화수목금토일])요일");

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
            dated.date().range().ifPresent(range -> look(dated, range, findings));
        }
    }

    private static void look(DatedText dated, DateRange range, Findings findings) {
        String text = dated.passage().text();
        int start = dated.date().start();
        int end = end(text, dated.date().end());
        Matcher to = TO.matcher(text).region(start, end);
        int middle = to.find() && !range.isSingle() ? to.end() : end;
        range.from().ifPresent(day -> look(dated.passage(), start, middle, day, findings));
        if (middle < end) {
            range.until().ifPresent(day -> look(dated.passage(), middle, end, day, findings));
        }
    }

    /** The date's end, with a weekday that stands behind it without brackets. */
    private static int end(String text, int end) {
        Matcher bare = BARE.matcher(text).region(end, text.length());
        return bare.lookingAt() ? bare.end() : end;
    }

    private static void look(Passage passage, int start, int end, PartialDate date, Findings findings) {
        Matcher stated = STATED.matcher(passage.text()).region(start, end);
        if (date.precision() != Precision.DAY || !stated.find()) {
            return;
        }
        String letter = stated.group(1) == null ? stated.group(2) : stated.group(1);
        DayOfWeek said = DayOfWeek.of(DAYS.indexOf(letter) + 1);
        DayOfWeek right = date.first().getDayOfWeek();
        if (said != right) {
            int open = passage.text().indexOf(')', stated.start()) == stated.end() - 1 ? stated.end() : stated.end(1);
            Quote quote = passage.quote(start, stated.group(1) == null ? stated.end() : open);
            report(quote, date, said, right, findings);
        }
    }

    private static void report(Quote quote, PartialDate date, DayOfWeek said, DayOfWeek right, Findings findings) {
        String name = right.getDisplayName(TextStyle.SHORT, Locale.KOREAN);
        findings.report(
                quote,
                name,
                new Message(
                        "%s은 %s요일이 아니라 %s요일입니다. 날짜와 요일 가운데 틀린 것을 고치십시오."
                                .formatted(Dates.ko(date), said.getDisplayName(TextStyle.SHORT, Locale.KOREAN), name),
                        "%s is a %s, not a %s. Correct the date or the weekday."
                                .formatted(
                                        date,
                                        right.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                        said.getDisplayName(TextStyle.FULL, Locale.ENGLISH))));
    }
}
