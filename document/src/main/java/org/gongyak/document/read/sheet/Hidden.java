package org.gongyak.document.read.sheet;

import java.util.BitSet;
import java.util.Optional;

/** Rows and columns that are not shown. Without them those below and beside move up. */
final class Hidden {
    private final int[] rows;
    private final int[] columns;

    Hidden(BitSet rows, BitSet columns) {
        this.rows = shownBefore(rows);
        this.columns = shownBefore(columns);
    }

    /** For each row, and behind the last hidden one, how many before it are shown. */
    private static int[] shownBefore(BitSet hidden) {
        int[] shown = new int[hidden.length() + 1];
        for (int i = 1; i < shown.length; i++) {
            shown[i] = shown[i - 1] + (hidden.get(i - 1) ? 0 : 1);
        }
        return shown;
    }

    /** Where an area is seen; nowhere when all of its rows or columns are hidden. */
    Optional<Area> place(Area area) {
        int top = shown(area.top(), rows);
        int left = shown(area.left(), columns);
        int bottom = shown(area.bottom() + 1, rows) - 1;
        int right = shown(area.right() + 1, columns) - 1;
        return bottom < top || right < left ? Optional.empty() : Optional.of(new Area(top, left, bottom, right));
    }

    private static int shown(int index, int[] before) {
        int last = before.length - 1;
        return index <= last ? before[index] : before[last] + index - last;
    }
}
