package org.gongyak.document.recognise.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param covering every cell that lies in it from left to right, those merged down from rows above included
 * @param cells those whose upper left corner is in this row
 * @param filled those of them that hold text
 */
public record Row(int index, List<RowCell> covering, List<RowCell> cells, List<RowCell> filled) {

    public static Row of(int index, List<RowCell> covering) {
        List<RowCell> sorted = covering.stream()
                .sorted(Comparator.comparingInt(RowCell::column))
                .toList();
        List<RowCell> cells =
                sorted.stream().filter(cell -> cell.cell().row() == index).toList();
        return new Row(
                index,
                sorted,
                cells,
                cells.stream().filter(cell -> !cell.isBlank()).toList());
    }

    /** The row as it is without a cell. */
    public Row without(RowCell left) {
        return of(index, covering.stream().filter(cell -> !cell.equals(left)).toList());
    }

    public boolean isBlank() {
        return filled.isEmpty();
    }

    public Optional<RowCell> find(int column) {
        for (RowCell cell : covering) {
            if (cell.cell().covers(index, column)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The row's words without spaces, cell by cell: two rows of the same words are repeats of each other. */
    public List<String> squeezed() {
        return cells.stream().map(RowCell::squeezed).toList();
    }
}
