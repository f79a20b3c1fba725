package org.gongyak.document.recognise.field;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/** Labels over their values: a head of labels that names the pledge, over one row only; several rows are a list of pledges. */
public final class Columns {
    private Columns() {}

    public static boolean are(List<Row> rows, int at) {
        List<RowCell> labels = rows.get(at).filled();
        if (at + 1 >= rows.size() || labels.size() < 2 || !labels.stream().allMatch(RowCell::isLabel)) {
            return false;
        }
        Row values = rows.get(at + 1);
        boolean names = pairs(rows.get(at), values).stream()
                .anyMatch(pair -> pair.field().equals("title") || pair.field().equals("number"));
        boolean list = at + 2 < rows.size()
                && rows.get(at + 2).filled().size() == values.filled().size()
                && isOfValues(rows.get(at + 2));
        return names && isOfValues(values) && !list;
    }

    private static boolean isOfValues(Row row) {
        return row.filled().stream().noneMatch(RowCell::isLabel);
    }

    public static List<Pair> pairs(Row labels, Row values) {
        List<Pair> pairs = new ArrayList<>();
        for (RowCell label : labels.filled()) {
            values.find(label.column())
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> pairs.add(Pair.of(label, value)));
        }
        return pairs;
    }

    public static void read(CardDraft card, Row labels, Row values) {
        FieldReader fields = new FieldReader(card);
        List<Pair> pairs = pairs(labels, values);
        pairs.forEach(pair ->
                fields.read(pair.field(), pair.label().text(), pair.value().text()));
        labels.filled().stream()
                .filter(label -> pairs.stream().noneMatch(pair -> pair.label().equals(label)))
                .forEach(label -> card.label("head", label.text()));
        values.filled().stream()
                .filter(value -> pairs.stream().noneMatch(pair -> pair.value().equals(value)))
                .forEach(value -> card.unrecognised(value.text()));
    }
}
