package org.gongyak.document.read.tree;

/** A cell that is already in its table and grows with every row that continues it, for formats that tell merges row by row. */
public final class MergedCell {
    private final CellDraft cell;

    MergedCell(CellDraft cell) {
        this.cell = cell;
    }

    /** How many columns it spans, as the source says. */
    public int columns() {
        return cell.span.columns();
    }

    void reachTo(int row, CellDraft continued) {
        Budget.fits(row, cell.column);
        cell.blocks.addAll(continued.blocks);
        cell.span = new Span(row - cell.row + 1, cell.span.columns(), cell.span.header());
    }
}
