package org.gongyak.card.money;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.DateText;
import org.gongyak.card.time.FoundDate;
import org.gongyak.card.time.PartialDate;
import org.gongyak.card.time.Precision;
import org.gongyak.card.time.Term;

/**
 * Arithmetic of time columns: reads a row of heads, and cuts a term into columns. A head that names a month alone is the part of its
 * year that the term leaves: {@code '18.7.} at the left end means July to December, {@code '22.6.} at the right end January to June.
 */
public final class Buckets {
    private static final Pattern TOTAL = Pattern.compile("계|합계|총계|소계|총사업비|총액");
    private static final Pattern BEFORE = Pattern.compile("기투자(액)?|기집행|이전|까지투자|기확보");
    private static final Pattern AFTER = Pattern.compile("임기후|향후|이후|잔여|임기이후");
    private static final int DECEMBER = 12;

    private Buckets() {}

    /** The columns for a row of heads, from left to right. */
    public static List<Bucket> read(List<String> heads) {
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            boolean first =
                    heads.subList(0, i).stream().noneMatch(head -> date(head).isPresent());
            boolean last = heads.subList(i + 1, heads.size()).stream()
                    .noneMatch(head -> date(head).isPresent());
            buckets.add(read(heads.get(i).strip(), first, last));
        }
        return buckets;
    }

    private static Bucket read(String label, boolean first, boolean last) {
        String squeezed = label.replaceAll("\\s", "");
        if (TOTAL.matcher(squeezed).matches()) {
            return new Bucket(label, Bucket.Kind.TOTAL, Optional.empty());
        }
        if (BEFORE.matcher(squeezed).find()) {
            return new Bucket(label, Bucket.Kind.BEFORE, Optional.empty());
        }
        if (AFTER.matcher(squeezed).find()) {
            return new Bucket(label, Bucket.Kind.AFTER, Optional.empty());
        }
        Optional<DateRange> range = date(label).map(date -> widened(date, first, last));
        return new Bucket(label, range.isPresent() ? Bucket.Kind.SPAN : Bucket.Kind.UNKNOWN, range);
    }

    /** A lone month is an end of the term: its year is filled up away from that end. */
    private static DateRange widened(DateRange written, boolean first, boolean last) {
        PartialDate date = written.from().or(written::until).orElseThrow();
        boolean month = date.precision() == Precision.MONTH && written.isSingle();
        if (month && first && !last) {
            return DateRange.months(date.year(), date.month().orElseThrow(), DECEMBER);
        }
        return month && last && !first
                ? DateRange.months(date.year(), 1, date.month().orElseThrow())
                : written;
    }

    private static Optional<DateRange> date(String head) {
        String text = head.strip();
        return DateText.parse(text)
                .or(() -> DateText.findFirst(text).flatMap(FoundDate::range))
                .or(() -> text.matches("['’‘]\\s?\\d{2}\\.?")
                        ? Optional.of(DateRange.at(PartialDate.of(2000 + Integer.parseInt(text.replaceAll("\\D", "")))))
                        : Optional.empty());
    }

    /** The years of a term, the first and the last clipped to it, without 기투자 and 임기후. */
    public static List<DateRange> years(Term term) {
        List<DateRange> years = new ArrayList<>();
        for (int year = term.start().getYear(); year <= term.end().getYear(); year++) {
            DateRange whole = DateRange.days(
                    Year.of(year).atDay(1), Year.of(year).atMonth(DECEMBER).atEndOfMonth());
            whole.clippedTo(term.range()).ifPresent(years::add);
        }
        return years;
    }

    /** The term that a row of heads speaks of, when both its ends are written as months. */
    public static Optional<DateRange> findTermRange(List<Bucket> buckets) {
        List<DateRange> spans =
                buckets.stream().flatMap(bucket -> bucket.range().stream()).toList();
        if (spans.size() < 2) {
            return Optional.empty();
        }
        Optional<PartialDate> start =
                spans.getFirst().from().filter(date -> date.month().isPresent());
        Optional<PartialDate> end =
                spans.getLast().until().filter(date -> date.month().isPresent());
        return start.flatMap(from -> end.map(until -> DateRange.of(from, until)));
    }
}
