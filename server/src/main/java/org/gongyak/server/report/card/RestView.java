package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Unrecognised;

/** What of the source was not understood, block by block: nothing is left out. */
public record RestView(List<Block> blocks) {

    /** A paragraph or a table. */
    public sealed interface Block {}

    public record Paragraph(MarkedText text) implements Block {}

    /** A table, its merged cells merged. */
    public record Grid(List<List<GridCell>> rows) implements Block {}

    public record GridCell(int rowSpan, int columnSpan, MarkedText text) {}

    static RestView of(Card card, CardMarks marks) {
        List<Block> blocks = new ArrayList<>();
        for (Unrecognised block : card.unrecognised()) {
            CardPath path = CardPath.of("unrecognised", blocks.size());
            blocks.add(
                    switch (block) {
                        case Unrecognised.Text text -> new Paragraph(marks.text(path.at("text"), text.text()));
                        case Unrecognised.Grid grid -> grid(grid, path.at("cells"), marks);
                    });
        }
        return new RestView(blocks);
    }

    private static Grid grid(Unrecognised.Grid source, CardPath path, CardMarks marks) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (int row = 0; row < source.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        for (int i = 0; i < source.cells().size(); i++) {
            Unrecognised.GridCell cell = source.cells().get(i);
            if (cell.row() < rows.size()) {
                rows.get(cell.row())
                        .add(new GridCell(
                                cell.rowSpan(),
                                cell.columnSpan(),
                                marks.text(path.at(i).at("text"), cell.text())));
            }
        }
        return new Grid(rows);
    }
}
