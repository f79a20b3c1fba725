package org.gongyak.card.check.period;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.DateText;
import org.gongyak.card.time.FoundDate;
import org.gongyak.card.time.PartialDate;

/** The half-year or quarter that a row is named after against the months of its range. */
public final class LabelHalf implements Check {

    /** A range this many months beyond the named part is no slip of a few days. */
    private static final int MONTHS_BEYOND = 3;

    private static final int MONTHS_A_YEAR = 12;
    private static final Pattern PART = Pattern.compile("(?<half>[상하])\\s?반기|(?<quarter>[1-4])\\s?(?:/\\s?4\\s?)?분기");
    private static final Pattern WHOLE_YEAR = Pattern.compile("누계|누적|연간|전체|상\\s?[·∙ㆍ,/]\\s?하");

    @Override
    public String code() {
        return "period.label-half";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message(
                "행 이름의 상반기·하반기·분기가 적힌 기간과 다른지 봅니다.",
                "The half-year or quarter in a row's label against the months it states.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        for (int i = 0; i < card.progress().size(); i++) {
            PeriodProgress row = card.progress().get(i);
            look(Passage.of(CardPath.of("progress", i, "label"), row.label()), row.range(), findings);
        }
        card.period()
                // A card read from a form takes its period from the row that reports on it.
                .filter(period ->
                        card.progress().stream().noneMatch(row -> row.label().equals(period.label())))
                .ifPresent(period ->
                        look(Passage.of(CardPath.of("period", "label"), period.label()), period.range(), findings));
    }

    private static void look(Passage label, Optional<DateRange> read, Findings findings) {
        List<MatchResult> parts = PART.matcher(label.text()).results().toList();
        boolean oneName = parts.stream().map(MatchResult::group).distinct().count() == 1;
        if (!oneName || WHOLE_YEAR.matcher(label.text()).find()) {
            return;
        }
        MatchResult part = parts.getFirst();
        StatedMonths.find(label, read)
                .filter(stated -> stated.length() <= MONTHS_A_YEAR)
                .filter(stated -> isOther(stated, part, label))
                .ifPresent(stated -> report(label, part, stated, findings));
    }

    private static boolean isOther(StatedMonths stated, MatchResult part, Passage label) {
        int first = firstMonth(part);
        int last = first + length(part) - 1;
        int year = yearOf(label, part).orElse(stated.year());
        int from = stated.first() - year * MONTHS_A_YEAR;
        int until = stated.last() - year * MONTHS_A_YEAR;
        int within = Math.min(until, last) - Math.max(from, first) + 1;
        return within <= 0 || stated.length() - within >= MONTHS_BEYOND;
    }

    /** Counted from 0. */
    private static int firstMonth(MatchResult part) {
        String quarter = part.group("quarter");
        if (quarter != null) {
            return (Integer.parseInt(quarter) - 1) * length(part);
        }
        return part.group("half").equals("상") ? 0 : length(part);
    }

    private static int length(MatchResult part) {
        return part.group("half") != null ? 6 : 3;
    }

    private static Optional<Integer> yearOf(Passage label, MatchResult part) {
        return dateAround(label, part)
                .flatMap(FoundDate::range)
                .flatMap(DateRange::from)
                .map(PartialDate::year);
    }

    /** 2022년 상반기 around 상반기. */
    private static Optional<FoundDate> dateAround(Passage label, MatchResult part) {
        return DateText.findAll(label.text()).stream()
                .filter(date -> date.start() <= part.start() && part.end() <= date.end())
                .findFirst();
    }

    private static void report(Passage label, MatchResult part, StatedMonths stated, Findings findings) {
        boolean onlyYear = stated.name().equals(part.group().replaceAll("\\s", ""));
        Quote wrong = dateAround(label, part)
                .filter(date -> onlyYear)
                .map(date -> label.quote(date.start(), date.end()))
                .orElseGet(() -> label.quote(part.start(), part.end()));
        String right = onlyYear ? stated.year() + "년 " + stated.name() : stated.name();
        String way = right.isEmpty() ? "이름이나 기간을" : "‘%s’로 바꾸거나 기간을".formatted(right);
        findings.report(
                wrong,
                stated.quote().stream().toList(),
                right,
                new Message(
                        "‘%s’의 기간이 %s입니다. %s 고치십시오.".formatted(wrong.text(), stated.text(), way),
                        "The label says %s, its range is %s. Change the label%s or the range."
                                .formatted(wrong.text(), stated.text(), right.isEmpty() ? "" : " to " + right)));
    }
}
