package org.gongyak.document.recognise.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Indicator;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;
import org.gongyak.document.recognise.trace.Trace;

/**
 * Reads the table of measures of success: 지표명 | 단위 | 기준값 | 2026 | 2027 …, with target and actual figures as rows (구분: 목표, 실적), as
 * columns, or as columns below each year.
 */
public final class IndicatorsReader {
    private final CardDraft card;
    private final IndicatorsHead head;

    private IndicatorsReader(CardDraft card, IndicatorsHead head) {
        this.card = card;
        this.head = head;
    }

    public static boolean isHead(List<Row> rows, int at) {
        return IndicatorsHead.begins(rows.get(at));
    }

    public static void read(CardDraft card, List<Row> rows) {
        card.understood("indicators");
        IndicatorsHead head = IndicatorsHead.of(rows);
        List<Row> body = rows.subList(head.rows().size(), rows.size());
        head.labels(body).forEach(cell -> card.label("indicators", cell.text()));
        IndicatorsReader reader = new IndicatorsReader(card, head);
        body.stream().filter(row -> !row.isBlank()).forEach(reader::row);
    }

    /** A row of its own for the actual figures adds to the indicator it stands below. */
    private void row(Row row) {
        boolean named = row.filled().stream().anyMatch(cell -> head.says(cell, IndicatorsHead.NAME));
        if (named || card.parts().indicators().isEmpty()) {
            card.parts().indicators().add(at -> new Indicator("", Optional.empty(), Optional.empty(), List.of()));
        }
        boolean actuals = row.filled().stream()
                .anyMatch(
                        cell -> head.says(cell, IndicatorsHead.KIND) && IndicatorsHead.is(cell, IndicatorsHead.ACTUAL));
        row.filled().forEach(cell -> card.parts().indicators().refineLast((at, read) -> with(at, read, cell, actuals)));
    }

    private Indicator with(Trace at, Indicator read, RowCell cell, boolean actuals) {
        SourceText text = cell.text();
        boolean actual = head.says(cell, IndicatorsHead.ACTUAL);
        Optional<SourceText> year = head.year(cell);
        if (head.says(cell, IndicatorsHead.NAME) && read.name().isEmpty()) {
            return new Indicator(at.keep("name", text), read.unit(), read.baseline(), read.values());
        }
        if (head.says(cell, IndicatorsHead.UNIT) && read.unit().isEmpty()) {
            return new Indicator(read.name(), Optional.of(at.keep("unit", text)), read.baseline(), read.values());
        }
        if (head.says(cell, IndicatorsHead.BASELINE) && read.baseline().isEmpty()) {
            return new Indicator(read.name(), read.unit(), Optional.of(at.keep("baseline", text)), read.values());
        }
        if (year.isPresent() || head.says(cell, IndicatorsHead.TARGET) || actual) {
            return withFigure(at, read, year, text, actuals || actual);
        }
        if (head.says(cell, IndicatorsHead.KIND)) {
            card.label("indicators", text);
        } else {
            card.unrecognised(text);
        }
        return read;
    }

    private Indicator withFigure(Trace at, Indicator read, Optional<SourceText> year, SourceText text, boolean actual) {
        List<Indicator.Value> values = new ArrayList<>(read.values());
        String name = year.map(SourceText::toString).orElse("");
        int index = 0;
        while (index < values.size() && !values.get(index).year().equals(name)) {
            index++;
        }
        Trace place = at.at("values").at(index);
        year.ifPresent(words -> place.keep("year", words));
        if (index == values.size()) {
            values.add(new Indicator.Value(name, Optional.empty(), Optional.empty()));
        }
        values.set(index, withFigure(place, values.get(index), text, actual));
        return new Indicator(read.name(), read.unit(), read.baseline(), values);
    }

    private Indicator.Value withFigure(Trace place, Indicator.Value value, SourceText text, boolean actual) {
        boolean taken = (actual ? value.actual() : value.target()).isPresent();
        if (taken) {
            card.unrecognised(text);
            return value;
        }
        return actual
                ? new Indicator.Value(value.year(), value.target(), Optional.of(place.keep("actual", text)))
                : new Indicator.Value(value.year(), Optional.of(place.keep("target", text)), value.actual());
    }
}
