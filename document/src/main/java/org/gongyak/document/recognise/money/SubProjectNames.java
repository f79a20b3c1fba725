package org.gongyak.document.recognise.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.Levels;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/** Which sub-project each row of a money table belongs to. */
final class SubProjectNames {
    private SubProjectNames() {}

    /** One for each row; empty where the table names none. */
    static List<Optional<SourceText>> of(List<Row> body, int sourceColumn, Levels levels) {
        List<Optional<SourceText>> names = new ArrayList<>(Collections.nCopies(body.size(), Optional.empty()));
        int start = 0;
        for (int i = 1; i <= body.size(); i++) {
            if (i == body.size() || startsGroup(body.get(i), sourceColumn, levels)) {
                Optional<SourceText> name = nameOf(body.subList(start, i), sourceColumn);
                Collections.fill(names.subList(start, i), name);
                start = i;
            }
        }
        return names;
    }

    private static boolean startsGroup(Row row, int sourceColumn, Levels levels) {
        return row.find(sourceColumn)
                .flatMap(cell -> levels.find(cell.squeezed()))
                .filter(level -> level == Level.TOTAL)
                .isPresent();
    }

    private static Optional<SourceText> nameOf(List<Row> group, int sourceColumn) {
        List<SourceText> parts = group.stream()
                .flatMap(row -> row.filled().stream())
                .filter(cell -> cell.column() < sourceColumn
                        && MoneyStages.find(cell.squeezed()).isEmpty())
                .map(RowCell::text)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(SourceText.join(" ", parts));
    }
}
