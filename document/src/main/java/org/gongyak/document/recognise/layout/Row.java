package org.gongyak.document.recognise.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param covering every cell that lies in it, those merged down from rows above included
 */
public record Row(int index, List<RowCell> covering) {

    public Row {
        covering = covering.stream()
                .sorted(Comparator.comparingInt(RowCell::column))
                .toList();
    }

    /** The cells whose upper left corner is in this row. */
    public List<RowCell> cells() {
        return covering.stream().filter(cell -> cell.cell().row() == index).toList();
    }

    public List<RowCell> filled() {
        return cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** The row as it is without a cell. */
    public Row without(RowCell left) {
        return new Row(
                index, covering.stream().filter(cell -> !cell.equals(left)).toList());
    }

    public boolean isBlank() {
        return filled().isEmpty();
    }

    public Optional<RowCell> find(int column) {
        return covering.stream()
                .filter(cell -> cell.cell().covers(index, column))
                .findFirst();
    }

    /** The row's words without spaces, cell by cell: two rows of the same words are repeats of each other. */
    public List<String> squeezed() {
        return cells().stream().map(RowCell::squeezed).toList();
    }
}
