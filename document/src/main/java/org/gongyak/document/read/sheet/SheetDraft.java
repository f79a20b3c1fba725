package org.gongyak.document.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** A worksheet in the making. Cells that show nothing take no place; nothing is kept for what a sheet only declares. */
public final class SheetDraft {
    private final List<SheetCell> cells = new ArrayList<>();
    private final List<Area> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    /** Adds a cell; one that comes later takes the place of an earlier one. */
    public void add(SheetCell cell) {
        if (!cell.isBlank() || cell.sides() != Sides.NONE) {
            refuseBeyond(cells.size());
            cells.add(cell);
        }
    }

    public void merge(Area area) {
        refuseBeyond(merges.size());
        merges.add(area);
    }

    private static void refuseBeyond(int kept) {
        if (kept >= Limits.CELLS) {
            throw new RefusalException(Refusal.TABLE_TOO_LARGE);
        }
    }

    public void hideRow(int row) {
        hiddenRows.set(row);
    }

    /** Hides columns from the first to the last. */
    public void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    /**
     * What is seen of it.
     *
     * @param hidden how many texts stand in hidden rows or columns
     */
    record Seen(List<Box> boxes, int hidden) {}

    Seen seen() {
        Hidden hidden = new Hidden(hiddenRows, hiddenColumns);
        List<Box> boxes = new ArrayList<>();
        int unseen = 0;
        for (Box box : MergedCells.join(cells, merges)) {
            Optional<Area> place = hidden.place(box.area());
            place.map(box::at).ifPresent(boxes::add);
            unseen += place.isEmpty() && !box.isBlank() ? 1 : 0;
        }
        return new Seen(boxes, unseen);
    }
}
