package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.source.Block;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/** Lays a document out as pieces. A table that only frames other tables is opened. */
final class Pieces {
    private Pieces() {}

    static List<Piece> of(Document document) {
        List<Piece> pieces = new ArrayList<>();
        document.blocks().forEach(block -> add(block, pieces));
        return pieces;
    }

    private static void add(Block block, List<Piece> pieces) {
        switch (block) {
            case Paragraph paragraph -> {
                if (!paragraph.text().isBlank()) {
                    pieces.add(new Piece.Line(paragraph.text()));
                }
            }
            case Table table -> {
                if (isFrame(table)) {
                    table.cells().forEach(cell -> cell.blocks().forEach(inner -> add(inner, pieces)));
                } else {
                    pieces.add(new TableCut(rows(table)));
                }
            }
        }
    }

    /** The words of a piece, cell by cell. */
    static List<SourceText> texts(Piece piece) {
        return switch (piece) {
            case Piece.Line line -> List.of(line.text());
            case TableCut table ->
                table.rows().stream()
                        .flatMap(row -> row.filled().stream())
                        .flatMap(cell -> cell.paragraphs().stream())
                        .filter(text -> !text.isBlank())
                        .toList();
        };
    }

    private static boolean isFrame(Table table) {
        boolean nested =
                table.cells().stream().flatMap(cell -> cell.blocks().stream()).anyMatch(Table.class::isInstance);
        return nested && table.columns() == 1;
    }

    /** All rows; a row in which only merged cells of rows above lie is not listed. */
    private static List<Row> rows(Table table) {
        List<List<RowCell>> starting = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            starting.add(new ArrayList<>());
        }
        for (Cell cell : table.cells()) {
            RowCell read = RowCell.of(cell);
            int last = Math.min(table.rows(), cell.row() + cell.rowSpan());
            for (int row = cell.row(); row < last; row++) {
                starting.get(row).add(read);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < starting.size(); row++) {
            int at = row;
            if (starting.get(row).stream().anyMatch(cell -> cell.cell().row() == at)) {
                rows.add(Row.of(row, starting.get(row)));
            }
        }
        return rows;
    }
}
