package org.gongyak.card.money;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.text.HalfWidth;
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
    private static final Pattern BEFORE = Pattern.compile("기투자(액)?|기집행|이전|까지투자|기확보|기반영|임기전|취임전");
    private static final Pattern AFTER = Pattern.compile("임기후|향후|이후|잔여|임기이후|차기");

    private static final Pattern SPACES = Pattern.compile("\\s");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\((.*)\\)$");

    /** A year in two digits, which a head of a column may have without apostrophe: {@code '19}, {@code 25년}. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("['‘’`´′]\\s?(?<marked>\\d{2})\\.?|(?<behind>\\d{2})['’]|(?<word>\\d{2})년도?");

    private Buckets() {}

    /** The columns for a row of heads, from left to right. */
    public static List<Bucket> read(List<String> heads) {
        List<Optional<DateRange>> dates = heads.stream().map(Buckets::date).toList();
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            boolean first = dates.subList(0, i).stream().allMatch(Optional::isEmpty);
            boolean last = dates.subList(i + 1, heads.size()).stream().allMatch(Optional::isEmpty);
            buckets.add(read(heads.get(i).strip(), dates.get(i), first, last));
        }
        return buckets;
    }

    /** What kind of column a head stands over, looked at alone. */
    public static Bucket.Kind kind(String head) {
        return read(head.strip(), date(head), true, true).kind();
    }

    private static Bucket read(String label, Optional<DateRange> date, boolean first, boolean last) {
        String squeezed = SPACES.matcher(HalfWidth.of(label)).replaceAll("");
        if (TOTAL.matcher(BRACKETS.matcher(squeezed).replaceAll("")).matches()) {
            return without(label, Bucket.Kind.TOTAL);
        }
        if (BEFORE.matcher(squeezed).find()) {
            return without(label, Bucket.Kind.BEFORE);
        }
        if (AFTER.matcher(squeezed).find()) {
            return without(label, Bucket.Kind.AFTER);
        }
        return date.map(written -> span(label, written, first, last))
                .orElseGet(() -> without(label, Bucket.Kind.UNKNOWN));
    }

    private static Bucket without(String label, Bucket.Kind kind) {
        return new Bucket(label, kind, Optional.empty());
    }

    private static Bucket span(String label, DateRange written, boolean first, boolean last) {
        if (written.from().isEmpty() && first) {
            return without(label, Bucket.Kind.BEFORE);
        }
        if (written.until().isEmpty() && last) {
            return without(label, Bucket.Kind.AFTER);
        }
        return new Bucket(label, Bucket.Kind.SPAN, Optional.of(widened(written, first, last)));
    }

    /** A lone month is an end of the term, and so is an open end in the midst: its year is filled up away from that end. */
    private static DateRange widened(DateRange written, boolean first, boolean last) {
        PartialDate date = written.from().or(written::until).orElseThrow();
        if (date.precision() == Precision.YEAR) {
            return written.from().isPresent() && written.until().isPresent() ? written : DateRange.at(date);
        }
        boolean month = date.precision() == Precision.MONTH && written.isSingle();
        if (written.until().isEmpty() || (month && first && !last)) {
            return DateRange.of(date, PartialDate.of(date.year(), Month.DECEMBER.getValue()));
        }
        if (written.from().isEmpty() || (month && last && !first)) {
            return DateRange.of(PartialDate.of(date.year(), Month.JANUARY.getValue()), date);
        }
        return written;
    }

    private static Optional<DateRange> date(String head) {
        String text = IN_BRACKETS
                .matcher(HalfWidth.of(head).strip())
                .replaceFirst("$1")
                .strip();
        return DateText.parseYear(text)
                .or(() -> DateText.findFirst(text).flatMap(FoundDate::range))
                .or(() -> shortYear(text));
    }

    private static Optional<DateRange> shortYear(String text) {
        Matcher year = SHORT_YEAR.matcher(text);
        return year.matches()
                ? Optional.of(DateRange.at(PartialDate.of(2000 + Integer.parseInt(text.replaceAll("\\D", "")))))
                : Optional.empty();
    }

    /** The years of a term, the first and the last clipped to it, without 기투자 and 임기후. */
    public static List<DateRange> years(Term term) {
        List<DateRange> years = new ArrayList<>();
        for (int year = term.start().getYear(); year <= term.end().getYear(); year++) {
            DateRange whole =
                    DateRange.days(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
            whole.clippedTo(term.range()).ifPresent(years::add);
        }
        return years;
    }

    /** The term that a row of heads speaks of, when both its ends are written as months within a year. */
    public static Optional<DateRange> findTermRange(List<Bucket> buckets) {
        List<DateRange> spans = buckets.stream()
                .filter(bucket -> bucket.kind() == Bucket.Kind.SPAN)
                .flatMap(bucket -> bucket.range().stream())
                .toList();
        if (spans.size() < 2) {
            return Optional.empty();
        }
        Optional<PartialDate> start = spans.getFirst().from().filter(date -> isMonthOtherThan(Month.JANUARY, date));
        Optional<PartialDate> end = spans.getLast().until().filter(date -> isMonthOtherThan(Month.DECEMBER, date));
        return start.flatMap(from -> end.map(until -> DateRange.of(from, until)));
    }

    private static boolean isMonthOtherThan(Month edge, PartialDate date) {
        return date.month().isPresent() && date.month().getAsInt() != edge.getValue();
    }
}
