package org.gongyak.document.read.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.source.Block;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Lines;
import org.gongyak.card.source.Origin;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;

/**
 * Turns drafts into blocks and gives each its address. Paragraphs and tables are counted each for itself within their cell or
 * document; {@code row} and {@code cell} are the row and column of the cell's corner on the grid, counted from 1.
 */
final class TreeFinish {
    private final Optional<Lines> lines;
    private final Budget budget;
    private final List<Issue> issues;

    TreeFinish(Optional<Lines> lines, Budget budget, List<Issue> issues) {
        this.lines = lines;
        this.budget = budget;
        this.issues = issues;
    }

    List<Block> blocks(List<Draft> drafts, String parent) {
        List<Block> blocks = new ArrayList<>(drafts.size());
        int paragraphs = 0;
        int tables = 0;
        for (Draft draft : drafts) {
            switch (draft) {
                case TextBlock block -> {
                    Origin origin = new Origin(parent + "paragraph[" + ++paragraphs + "]", lines);
                    blocks.add(new Paragraph(block.text().toSource(origin)));
                }
                case TableDraft table -> blocks.add(table(table, parent + "table[" + ++tables + "]"));
            }
        }
        return blocks;
    }

    private Table table(TableDraft draft, String address) {
        Grid grid = Grid.of(draft, budget);
        List<Cell> cells = new ArrayList<>(grid.cells().size());
        for (CellDraft cell : grid.cells()) {
            cells.add(cell(cell, address));
        }
        if (!grid.clamped().isEmpty()) {
            issues.add(GridIssues.clamped(grid, address));
        }
        if (grid.covered() != (long) grid.rows() * grid.columns()) {
            issues.add(GridIssues.uneven(grid, address));
        }
        return new Table(grid.rows(), grid.columns(), cells);
    }

    private Cell cell(CellDraft draft, String table) {
        String address = cellAddress(draft, table);
        List<Block> blocks = blocks(draft.blocks, address + "/");
        if (blocks.isEmpty()) {
            Origin origin = new Origin(address + "/paragraph[1]", lines);
            blocks = List.of(new Paragraph(SourceText.emptyAt(origin, draft.offset)));
        }
        Span span = draft.span;
        return new Cell(draft.row, draft.column, span.rows(), span.columns(), span.header(), blocks);
    }

    static String cellAddress(CellDraft cell, String table) {
        return table + "/row[" + (cell.row + 1) + "]/cell[" + (cell.column + 1) + "]";
    }
}
