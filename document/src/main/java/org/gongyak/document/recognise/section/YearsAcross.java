package org.gongyak.document.recognise.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.StatedRate;
import org.gongyak.card.YearGoal;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.time.DateText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;
import org.gongyak.document.recognise.trace.Trace;

/** Reads goals by year where the years run across: 구분 | 2026 | 2027 over rows 목표, 실적, 추진율. */
public final class YearsAcross {
    private static final Pattern CORNER = Pattern.compile("구분|연도|년도|연차");
    private static final Pattern FIGURES = Pattern.compile("[\\d,.%\\s\\-△]*");
    private static final Set<String> LATER = Set.of("향후", "임기후", "이후");
    private static final int FEWEST_YEARS = 2;

    private YearsAcross() {}

    /** Goals are told in words; a row of plans in figures belongs to a money table. */
    public static boolean isHead(List<Row> rows, int at) {
        List<RowCell> head = rows.get(at).filled();
        if (at + 1 >= rows.size() || !CORNER.matcher(head.getFirst().squeezed()).matches()) {
            return false;
        }
        long years = head.stream().filter(YearsAcross::isYear).count();
        return years >= FEWEST_YEARS
                && years >= head.size() - 2
                && rows.get(at + 1).filled().size() > 1
                && rows.get(at + 1).filled().getFirst().column()
                        == head.getFirst().column()
                && isGoals(rows.get(at + 1));
    }

    private static boolean isYear(RowCell cell) {
        return DateText.parse(cell.text()).isPresent() || LATER.contains(cell.squeezed());
    }

    private static boolean isGoals(Row row) {
        RowCell label = row.filled().getFirst();
        boolean told = row.filled().stream()
                .skip(1)
                .anyMatch(cell -> !FIGURES.matcher(cell.text()).matches());
        return YearsReader.isPlan(label) && (told || label.squeezed().contains("목표"));
    }

    public static void read(CardDraft card, Row head, List<Row> rows) {
        card.understood("goals");
        RowCell corner = head.filled().getFirst();
        card.label("goals", corner.text());
        List<RowCell> filled = rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> row.filled().getFirst())
                .toList();
        filled.forEach(cell -> card.label("goals", cell.text()));
        for (RowCell year : head.filled().subList(1, head.filled().size())) {
            card.parts().goals().yearly().add(at -> goal(card, at, year, rows));
        }
    }

    private static YearGoal goal(CardDraft card, Trace at, RowCell year, List<Row> rows) {
        Optional<String> plan = Optional.empty();
        Optional<String> actual = Optional.empty();
        Optional<StatedRate> rate = Optional.empty();
        List<SourceText> rest = new ArrayList<>();
        for (Row row : rows) {
            Optional<RowCell> cell = row.find(year.column()).filter(found -> !found.isBlank());
            if (cell.isEmpty()) {
                continue;
            }
            RowCell label = row.filled().getFirst();
            SourceText text = cell.get().text();
            if (plan.isEmpty() && YearsReader.isPlan(label)) {
                plan = Optional.of(at.keep("plan", text));
            } else if (actual.isEmpty() && YearsReader.isActual(label)) {
                actual = Optional.of(at.keep("actual", text));
            } else if (rate.isEmpty() && YearsReader.isRate(label, text)) {
                rate = Optional.of(YearsReader.rate(at.at("rate"), label.squeezed(), text));
            } else {
                rest.add(text);
            }
        }
        rest.forEach(card::unrecognised);
        String label = at.keep("label", year.text());
        return new YearGoal(label, DateText.parse(label), plan, actual, rate);
    }
}
