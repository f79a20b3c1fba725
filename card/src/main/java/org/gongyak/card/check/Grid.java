package org.gongyak.card.check;

import java.util.List;
import java.util.Optional;

/**
 * A table that no card understood, laid out so that a cell can be asked by its address. Merged cells stand at each address they cover.
 *
 * @param rows from top to bottom; each row has as many cells as there are columns
 */
public record Grid(List<List<Passage>> rows) {

    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public int columns() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    public Passage get(int row, int column) {
        return rows.get(row).get(column);
    }

    public Optional<Passage> find(int row, int column) {
        return row < 0 || row >= rows.size() || column < 0 || column >= columns()
                ? Optional.empty()
                : Optional.of(get(row, column));
    }
}
