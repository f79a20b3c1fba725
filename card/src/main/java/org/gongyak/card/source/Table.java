package org.gongyak.card.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table as laid out in the source.
 *
 * @param rows number of rows, spans included
 * @param columns number of columns, spans included
 * @param cells by row, then by column
 */
public record Table(int rows, int columns, List<Cell> cells) implements Block {

    public Table {
        cells = cells.stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
    }

    /** The cell that covers an address, be it its corner or a merged part. */
    public Optional<Cell> findCell(int row, int column) {
        return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
    }

    /** The cells whose upper left corner is in this row. */
    public List<Cell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }
}
