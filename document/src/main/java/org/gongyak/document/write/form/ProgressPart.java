package org.gongyak.document.write.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Part;

/** The table of what was done and what is planned, under one merged cell a period. */
final class ProgressPart {
    private static final String USUAL = "추진실적 및 향후 추진계획";
    private static final List<String> HEADS = List.of("구 분", "추진실적 및 추진계획", "비 고");
    private static final List<Integer> WIDTHS = List.of(200, 690, 110);

    private ProgressPart() {}

    static Stream<Part> of(Card card) {
        if (card.progress().isEmpty()) {
            return Stream.empty();
        }
        List<List<GridCell>> rows = new ArrayList<>();
        rows.add(Cells.heads(FormLabels.labels(card, "progress", HEADS)));
        card.progress().forEach(period -> rows.addAll(PeriodRows.of(period, WIDTHS.get(1))));
        Grid grid = new Grid(USUAL, WIDTHS, 1, rows);
        return Stream.of(Part.of(Part.Kind.PROGRESS, FormLabels.heading(card, "progress", USUAL), List.of(grid)));
    }
}
