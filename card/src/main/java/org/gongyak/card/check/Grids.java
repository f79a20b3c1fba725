package org.gongyak.card.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;

/** Lays out the tables that no card understood. */
final class Grids {
    private static final Passage EMPTY = Passage.of(CardPath.ROOT, "");
    /** A larger table is no summary that a person typed; checks leave it alone. */
    private static final int MOST_CELLS = 50_000;

    private Grids() {}

    static List<Grid> of(Document document) {
        return document.tables().stream()
                .filter(table -> fits(table.rows(), table.columns()))
                .map(Grids::of)
                .toList();
    }

    static List<Grid> of(Card card) {
        List<Grid> grids = new ArrayList<>();
        for (int i = 0; i < card.unrecognised().size(); i++) {
            if (card.unrecognised().get(i) instanceof Unrecognised.Grid grid && fits(grid.rows(), grid.columns())) {
                grids.add(of(CardPath.of("unrecognised", i, "cells"), grid));
            }
        }
        return grids;
    }

    private static boolean fits(int rows, int columns) {
        return (long) rows * columns <= MOST_CELLS;
    }

    private static Grid of(Table table) {
        List<List<Passage>> rows = blank(table.rows(), table.columns());
        for (Cell cell : table.cells()) {
            SourceText text = SourceText.join("\n", cell.paragraphs());
            Passage passage = text.isEmpty() ? EMPTY : Passage.of(text);
            fill(rows, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), passage);
        }
        return new Grid(rows);
    }

    private static Grid of(CardPath cells, Unrecognised.Grid grid) {
        List<List<Passage>> rows = blank(grid.rows(), grid.columns());
        for (int i = 0; i < grid.cells().size(); i++) {
            Unrecognised.GridCell cell = grid.cells().get(i);
            Passage passage = Passage.of(cells.at(i).at("text"), cell.text());
            fill(rows, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), passage);
        }
        return new Grid(rows);
    }

    private static List<List<Passage>> blank(int rows, int columns) {
        List<List<Passage>> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            all.add(new ArrayList<>(Collections.nCopies(columns, EMPTY)));
        }
        return all;
    }

    private static void fill(
            List<List<Passage>> rows, int row, int column, int rowSpan, int columnSpan, Passage passage) {
        for (int r = row; r < Math.min(row + rowSpan, rows.size()); r++) {
            for (int c = column; c < Math.min(column + columnSpan, rows.get(r).size()); c++) {
                rows.get(r).set(c, passage);
            }
        }
    }
}
