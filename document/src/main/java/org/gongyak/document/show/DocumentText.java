package org.gongyak.document.show;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongyak.card.source.Block;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.Table;

/**
 * A document for the terminal: a paragraph a line, and tables row by row under their address and size. In the drawing {@code ←} and
 * {@code ↑} are parts of the merged cell to the left and above, {@code ⏎} parts paragraphs of a cell, and a nested table is named in
 * its cell and drawn below.
 */
public final class DocumentText {
    private static final String PARTING = " ⏎ ";

    private final StringBuilder out = new StringBuilder();

    private DocumentText() {}

    public static String of(Document document) {
        DocumentText text = new DocumentText();
        text.blocks(document.blocks(), "");
        return text.out.toString();
    }

    private void blocks(List<Block> blocks, String parent) {
        int tables = 0;
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> out.append(paragraph.text()).append('\n');
                case Table table -> table(table, parent + "table[" + ++tables + "]");
            }
        }
    }

    private void table(Table table, String address) {
        out.append("%s %d × %d".formatted(address, table.rows(), table.columns()))
                .append('\n');
        String[][] drawing = draw(table);
        for (String[] row : drawing) {
            out.append("  | ").append(String.join(" | ", row)).append(" |\n");
        }
        for (Cell cell : table.cells()) {
            List<Block> nested =
                    cell.blocks().stream().filter(Table.class::isInstance).toList();
            blocks(nested, "%s/row[%d]/cell[%d]/".formatted(address, cell.row() + 1, cell.column() + 1));
        }
    }

    private static String[][] draw(Table table) {
        String[][] drawing = new String[table.rows()][table.columns()];
        for (String[] row : drawing) {
            Arrays.fill(row, "");
        }
        for (Cell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    drawing[row][column] = column > cell.column() ? "←" : "↑";
                }
            }
            drawing[cell.row()][cell.column()] = content(cell);
        }
        return drawing;
    }

    private static String content(Cell cell) {
        return cell.blocks().stream()
                .map(block -> switch (block) {
                    case Paragraph paragraph -> paragraph.text().toString();
                    case Table table -> "[%d × %d]".formatted(table.rows(), table.columns());
                })
                .collect(Collectors.joining(PARTING));
    }
}
