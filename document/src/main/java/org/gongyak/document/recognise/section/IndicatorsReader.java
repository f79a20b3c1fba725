package org.gongyak.document.recognise.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Indicator;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Trace;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/**
 * Reads the table of measures of success: 지표명 | 단위 | 기준값 | 2026 | 2027 …, with target and actual figures as rows (구분: 목표, 실적), as
 * columns, or as columns below each year.
 */
public final class IndicatorsReader {
    private static final Pattern NAME = Pattern.compile("(?:핵심|평가|성과|이행|목표)?지표(?:명|내용)?");
    private static final Pattern UNIT = Pattern.compile("단위");
    private static final Pattern BASELINE = Pattern.compile("기준(?:값|치|년도|연도|현황)?|현재|현황");
    private static final Pattern KIND = Pattern.compile("구분|계획/실적|목표/실적");
    private static final Pattern TARGET = Pattern.compile("(?:.*년도?)?(?:목표|계획)(?:값|치)?");
    private static final Pattern ACTUAL = Pattern.compile("(?:.*년도?)?(?:실적|달성|결과)(?:값|치)?");
    private static final Pattern YEAR =
            Pattern.compile("(?<year>(?:(?:19|20)\\d{2}|['’‘]\\d{2})년?)(?:도|목표|계획|실적|\\(.*\\))*");
    private static final int DEEP = 2;

    private final CardDraft card;
    private final List<Row> head;

    private IndicatorsReader(CardDraft card, List<Row> head) {
        this.card = card;
        this.head = head;
    }

    /** A head names the indicators and at least their targets or a year. */
    public static boolean isHead(List<Row> rows, int at) {
        List<RowCell> cells = rows.get(at).filled();
        return cells.stream()
                        .limit(2)
                        .anyMatch(cell -> NAME.matcher(cell.squeezed()).matches())
                && cells.stream()
                        .anyMatch(cell -> YEAR.matcher(cell.squeezed()).matches()
                                || TARGET.matcher(cell.squeezed()).matches());
    }

    public static void read(CardDraft card, List<Row> rows) {
        card.understood++;
        boolean deep = rows.size() > 1 && rows.get(1).filled().stream().allMatch(IndicatorsReader::isKindOfFigure);
        List<Row> head = rows.subList(0, deep ? DEEP : 1);
        List<Row> body = rows.subList(head.size(), rows.size());
        head.stream()
                .flatMap(row -> row.filled().stream())
                .filter(cell -> !YEAR.matcher(cell.squeezed()).matches() || isOverNothing(cell, body))
                .forEach(cell -> card.label("indicators", cell.text()));
        new IndicatorsReader(card, head).body(body);
    }

    /** A year over figures is kept with them. */
    private static boolean isOverNothing(RowCell year, List<Row> body) {
        return body.stream().flatMap(row -> row.find(year.column()).stream()).allMatch(RowCell::isBlank);
    }

    private static boolean isKindOfFigure(RowCell cell) {
        return TARGET.matcher(cell.squeezed()).matches()
                || ACTUAL.matcher(cell.squeezed()).matches();
    }

    private void body(List<Row> rows) {
        for (Row row : rows) {
            if (row.isBlank()) {
                continue;
            }
            boolean named = row.cells().stream().anyMatch(cell -> !cell.isBlank() && says(cell, NAME));
            if (named || card.indicators.isEmpty()) {
                card.indicators.add(new Indicator("", Optional.empty(), Optional.empty(), List.of()));
            }
            row(row);
        }
    }

    private boolean says(RowCell cell, Pattern word) {
        return head.stream()
                .flatMap(row -> row.find(cell.column()).stream())
                .anyMatch(above -> word.matcher(above.squeezed()).matches());
    }

    /** A row of its own for the actual figures adds to the indicator it stands below. */
    private void row(Row row) {
        int last = card.indicators.size() - 1;
        Trace at = card.trace("indicators").at(last);
        boolean actuals = row.filled().stream()
                .anyMatch(cell ->
                        says(cell, KIND) && ACTUAL.matcher(cell.squeezed()).matches());
        for (RowCell cell : row.filled()) {
            Indicator read = card.indicators.get(last);
            Optional<SourceText> year = year(cell);
            if (says(cell, NAME) && read.name().isEmpty()) {
                read = new Indicator(at.keep("name", cell.text()), read.unit(), read.baseline(), read.values());
            } else if (says(cell, UNIT) && read.unit().isEmpty()) {
                read = new Indicator(
                        read.name(), Optional.of(at.keep("unit", cell.text())), read.baseline(), read.values());
            } else if (says(cell, BASELINE) && read.baseline().isEmpty()) {
                read = new Indicator(
                        read.name(), read.unit(), Optional.of(at.keep("baseline", cell.text())), read.values());
            } else if (year.isPresent() || says(cell, TARGET) || says(cell, ACTUAL)) {
                read = withFigure(at, read, year, cell, actuals || says(cell, ACTUAL));
            } else if (says(cell, KIND)) {
                card.label("indicators", cell.text());
            } else {
                card.unrecognised(cell.text());
            }
            card.indicators.set(last, read);
        }
    }

    private Optional<SourceText> year(RowCell cell) {
        for (Row row : head) {
            Optional<SourceText> above = row.find(cell.column()).map(RowCell::text);
            Matcher year = YEAR.matcher(above.map(Form::squeeze).orElse(""));
            if (above.isPresent() && year.matches()) {
                int length = year.group("year").length();
                int start = above.get().toString().indexOf(year.group("year"));
                return start < 0 ? above : Optional.of(above.get().slice(start, start + length));
            }
        }
        return Optional.empty();
    }

    private Indicator withFigure(Trace at, Indicator read, Optional<SourceText> year, RowCell cell, boolean actual) {
        List<Indicator.Value> values = new ArrayList<>(read.values());
        String name = year.map(SourceText::toString).orElse("");
        int index = 0;
        while (index < values.size() && !values.get(index).year().equals(name)) {
            index++;
        }
        Trace value = at.at("values").at(index);
        Indicator.Value before = index < values.size()
                ? values.remove(index)
                : new Indicator.Value(name, Optional.empty(), Optional.empty());
        year.ifPresent(text -> value.keep("year", text));
        boolean taken = actual ? before.actual().isPresent() : before.target().isPresent();
        if (taken) {
            card.unrecognised(cell.text());
            values.add(index, before);
        } else {
            Optional<String> figure = Optional.of(value.keep(actual ? "actual" : "target", cell.text()));
            values.add(
                    index,
                    actual
                            ? new Indicator.Value(name, before.target(), figure)
                            : new Indicator.Value(name, figure, before.actual()));
        }
        return new Indicator(read.name(), read.unit(), read.baseline(), values);
    }
}
