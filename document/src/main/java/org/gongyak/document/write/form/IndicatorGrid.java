package org.gongyak.document.write.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Indicator;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Part;

/** A measure of success: target and actual figure, a column a year. */
final class IndicatorGrid {
    private IndicatorGrid() {}

    static Part part(Indicator indicator) {
        Grid grid = grid(indicator);
        return new Part(Part.Kind.GOALS, Optional.empty(), Optional.empty(), false, List.of(grid))
                .withUnit(indicator.unit().map(unit -> "(단위: " + unit + ")").orElse(""));
    }

    private static Grid grid(Indicator indicator) {
        List<String> heads = new ArrayList<>(List.of(indicator.name(), "기준"));
        List<GridCell> targets = new ArrayList<>(List.of(
                Cells.rowHead(0, "목표"), Cells.text(1, indicator.baseline().orElse(""))));
        List<GridCell> actuals = new ArrayList<>(List.of(Cells.rowHead(0, "실적"), Cells.text(1, "")));
        for (Indicator.Value value : indicator.values()) {
            int column = heads.size();
            heads.add(value.year());
            targets.add(Cells.text(column, value.target().orElse("")));
            actuals.add(Cells.text(column, value.actual().orElse("")));
        }
        List<List<GridCell>> rows = List.of(Cells.heads(heads), targets, actuals);
        return new Grid("성과지표 " + indicator.name(), ColumnWidths.byContent(heads.size(), rows), 1, rows);
    }
}
