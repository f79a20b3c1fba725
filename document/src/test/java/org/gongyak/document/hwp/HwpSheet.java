package org.gongyak.document.hwp;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.Sheet;
import org.gongyak.document.write.sheet.SheetBlock;

/** A card's form as HWP, with its text and tables but without any looks. */
public final class HwpSheet {

    private HwpSheet() {}

    public static byte[] write(Sheet sheet) {
        List<HwpRecord> blocks = new ArrayList<>();
        for (Part part : sheet.parts()) {
            part.heading().ifPresent(heading -> blocks.add(HwpBlocks.text("□ " + heading)));
            part.unit().ifPresent(unit -> blocks.add(HwpBlocks.text(unit)));
            part.blocks().forEach(block -> blocks.add(block(block)));
        }
        return Hwp.empty().with(Hwp.records(blocks)).bytes();
    }

    private static HwpRecord block(SheetBlock block) {
        return switch (block) {
            case Line line -> HwpBlocks.text(line.text());
            case Grid grid -> HwpBlocks.holding(table(grid));
        };
    }

    private static HwpRecord table(Grid grid) {
        List<List<HwpRecord>> cells = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            boolean head = row < grid.headRows();
            for (GridCell cell : grid.rows().get(row)) {
                List<HwpRecord> lines = cell.lines().stream()
                        .map(line -> HwpBlocks.text(line.text()))
                        .toList();
                cells.add(HwpBlocks.cell(head, row, cell.column(), cell.rowSpan(), cell.columnSpan(), lines));
            }
        }
        return HwpBlocks.table(grid.rows().size(), grid.columns(), cells);
    }
}
