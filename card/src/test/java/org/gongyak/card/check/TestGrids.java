package org.gongyak.card.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongyak.card.source.Block;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Origin;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;

/** Documents without a card in the words of a test: a line with {@code |} is a row of a table, any other a paragraph. */
public final class TestGrids {
    private TestGrids() {}

    public static Subject document(String lines) {
        List<Block> blocks = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String line : lines.strip().lines().toList()) {
            if (line.contains("|")) {
                rows.add(line);
                continue;
            }
            endTable(blocks, rows);
            blocks.add(new Paragraph(text(line, blocks.size(), 0)));
        }
        endTable(blocks, rows);
        return Subject.of(new Document("text", blocks, List.of()));
    }

    private static void endTable(List<Block> blocks, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        int columns = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<String> texts = Arrays.stream(rows.get(row).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            columns = Math.max(columns, texts.size());
            for (int column = 0; column < texts.size(); column++) {
                cells.add(new Cell(
                        row,
                        column,
                        1,
                        1,
                        false,
                        List.of(new Paragraph(text(texts.get(column), blocks.size(), row * 100 + column)))));
            }
        }
        blocks.add(new Table(rows.size(), columns, cells));
        rows.clear();
    }

    private static SourceText text(String text, int block, int cell) {
        return SourceText.contiguous(text, Origin.withoutLines("block[" + block + "]/" + cell), 0);
    }
}
