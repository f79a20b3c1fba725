package org.gongyak.document.recognise.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Percent;
import org.gongyak.card.StatedRate;
import org.gongyak.card.YearGoal;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.DateText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;
import org.gongyak.document.recognise.trace.Trace;

/** Reads the table of goals by year: 연도 | 계획 | 실적 | 누적추진율. */
public final class YearsReader {
    private static final Pattern YEAR = Pattern.compile("연도(?:별)?|년도(?:별)?|연차(?:별)?|구분");
    private static final Pattern PLAN =
            Pattern.compile("(?:계획|목표|연도별계획|연도별목표|추진목표|추진내용|이행계획|연차별목표|추진계획|이행목표|목표\\(계획\\)|목표및계획)(?:\\([^()]*\\))?");
    private static final Pattern ACTUAL = Pattern.compile("(?:실적|추진실적|이행실적|주요실적|달성|달성실적|추진결과)(?:\\([^()]*\\))?");
    private static final Pattern RATE = Pattern.compile(".*(?:추진율|진도율|이행률|이행율|달성률|달성율|추진률)(?:\\([^()]*\\))?");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s?%?");

    private YearsReader() {}

    public static boolean isHead(Row row) {
        List<RowCell> cells = row.filled();
        boolean first =
                !cells.isEmpty() && YEAR.matcher(cells.getFirst().squeezed()).matches();
        boolean year = !cells.isEmpty() && !cells.getFirst().squeezed().equals("구분");
        return first
                && cells.size() >= 2
                && has(cells, PLAN)
                && (year || has(cells, ACTUAL))
                && cells.stream().noneMatch(cell -> DateText.parse(cell.text()).isPresent());
    }

    private static boolean has(List<RowCell> cells, Pattern word) {
        return cells.stream().anyMatch(cell -> word.matcher(cell.squeezed()).matches());
    }

    public static boolean isPlan(RowCell label) {
        return PLAN.matcher(label.squeezed()).matches();
    }

    public static boolean isActual(RowCell label) {
        return ACTUAL.matcher(label.squeezed()).matches();
    }

    public static boolean isRate(RowCell label, SourceText text) {
        return RATE.matcher(label.squeezed()).matches() && PERCENT.matcher(text).matches();
    }

    public static void read(CardDraft card, Row head, List<Row> rows) {
        card.understood("goals");
        head.filled().forEach(cell -> card.label("goals", cell.text()));
        for (Row row : rows) {
            if (!row.isBlank()) {
                card.parts().goals().yearly().add(at -> read(card, at, head, row));
            }
        }
    }

    private static YearGoal read(CardDraft card, Trace at, Row head, Row row) {
        String label = "";
        Optional<String> plan = Optional.empty();
        Optional<String> actual = Optional.empty();
        Optional<StatedRate> rate = Optional.empty();
        for (RowCell cell : row.filled()) {
            String of = head.find(cell.column()).map(RowCell::squeezed).orElse("");
            if (label.isEmpty() && YEAR.matcher(of).matches()) {
                label = at.keep("label", cell.text());
            } else if (plan.isEmpty() && PLAN.matcher(of).matches()) {
                plan = Optional.of(at.keep("plan", cell.text()));
            } else if (actual.isEmpty() && ACTUAL.matcher(of).matches()) {
                actual = Optional.of(at.keep("actual", cell.text()));
            } else if (rate.isEmpty()
                    && RATE.matcher(of).matches()
                    && PERCENT.matcher(cell.text()).matches()) {
                rate = Optional.of(rate(at.at("rate"), of, cell.text()));
            } else {
                card.unrecognised(cell.text());
            }
        }
        Optional<DateRange> range = DateText.parse(label);
        return new YearGoal(label, range, plan, actual, rate);
    }

    public static StatedRate rate(Trace at, String label, SourceText text) {
        Matcher percent = PERCENT.matcher(text);
        percent.matches();
        return new StatedRate(label, at.keep("raw", text), Percent.of(percent.group(1)));
    }
}
