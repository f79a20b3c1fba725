package org.gongyak.document.read.sheet;

import java.util.ArrayList;
import java.util.List;

/** The boxes outside of ruled tables that begin in one row. */
record FreeRow(List<Box> boxes, Area area) {

    static List<FreeRow> of(List<Box> ordered) {
        List<FreeRow> rows = new ArrayList<>();
        List<Box> row = new ArrayList<>();
        for (Box box : ordered) {
            if (!row.isEmpty() && row.getFirst().area().top() < box.area().top()) {
                rows.add(of(row, row.getFirst().area()));
                row = new ArrayList<>();
            }
            row.add(box);
        }
        if (!row.isEmpty()) {
            rows.add(of(row, row.getFirst().area()));
        }
        return rows;
    }

    private static FreeRow of(List<Box> boxes, Area first) {
        return new FreeRow(List.copyOf(boxes), boxes.stream().map(Box::area).reduce(first, Area::around));
    }

    boolean isWide() {
        return boxes.size() > 1;
    }

    /** Whether each box stands right beside the one before, as a value stands beside its label. */
    boolean isUnbroken() {
        for (int i = 1; i < boxes.size(); i++) {
            if (boxes.get(i - 1).area().right() + 1 < boxes.get(i).area().left()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a title at the left and a unit at the right, with nothing between, above a row of more cells. */
    boolean isCaptionOf(FreeRow below) {
        return boxes.size() == 2 && !isUnbroken() && below.boxes().size() > 2;
    }

    /** Whether it is one merged cell all across a table. */
    boolean spans(Area table) {
        return !isWide() && area.columns() > 1 && area.left() <= table.left() && area.right() >= table.right();
    }
}
