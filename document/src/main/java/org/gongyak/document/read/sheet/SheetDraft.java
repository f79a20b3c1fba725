package org.gongyak.document.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** A worksheet in the making. Cells that show nothing take no place; nothing is kept for what a sheet only declares. */
public final class SheetDraft {
    private final List<SheetCell> cells = new ArrayList<>();
    private final List<Area> merges = new ArrayList<>();
    private final List<SheetCell> floating = new ArrayList<>();
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

    /** Adds a text box, by the cell that its upper left corner lies in. */
    public void addTextBox(int row, int column, String text) {
        if (!text.isBlank()) {
            refuseBeyond(floating.size());
            floating.add(new SheetCell(row, column, text, Sides.NONE));
        }
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
     * @param boxes its cells in order
     * @param floating text boxes
     * @param hidden how many texts stand in hidden rows or columns
     */
    record Seen(List<Box> boxes, List<Box> floating, int hidden) {}

    Seen seen() {
        Hidden hidden = new Hidden(hiddenRows, hiddenColumns);
        List<Box> boxes = MergedCells.join(cells, merges);
        List<Box> texts = floating.stream()
                .map(text -> new Box(Area.ofCell(text.row(), text.column()), text.text(), Sides.NONE))
                .toList();
        List<Box> seen = seen(boxes, hidden);
        List<Box> seenTexts = seen(texts, hidden);
        return new Seen(seen, seenTexts, texts(boxes) - texts(seen) + texts(texts) - texts(seenTexts));
    }

    private static List<Box> seen(List<Box> boxes, Hidden hidden) {
        return boxes.stream()
                .flatMap(box -> hidden.place(box.area()).map(box::at).stream())
                .toList();
    }

    private static int texts(List<Box> boxes) {
        return (int) boxes.stream().filter(box -> !box.isBlank()).count();
    }
}
