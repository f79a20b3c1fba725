package org.gongyak.document.write.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.document.write.book.status.SummarySheet;
import org.gongyak.document.write.form.Cells;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.Sheet;

/** The contents (차례): each pledge with its page, under its field where the fields are known. */
final class ContentsSheet {
    private static final String TITLE = "차례";
    private static final List<String> HEADS = List.of("관리번호", "공약명", "주관부서", "쪽");
    private static final List<Integer> WIDTHS = List.of(130, 570, 210, 90);

    private ContentsSheet() {}

    static Sheet of(List<ContentsLine> contents) {
        List<List<GridCell>> rows = new ArrayList<>(List.of(Cells.heads(HEADS)));
        String field = "";
        for (ContentsLine line : contents) {
            if (!line.field().equals(field)) {
                field = line.field();
                rows.add(List.of(Cells.merged(Cells.rowHead(0, SummarySheet.named(field)), 1, HEADS.size())));
            }
            rows.add(row(line));
        }
        Grid grid = new Grid(TITLE, WIDTHS, 1, rows);
        return new Sheet(
                TITLE,
                List.of(
                        Part.title(Part.Kind.CONTENTS, false, TITLE),
                        new Part(Part.Kind.CONTENTS, Optional.empty(), Optional.empty(), false, List.of(grid))));
    }

    private static List<GridCell> row(ContentsLine line) {
        String title = line.title().isEmpty() ? line.number() : line.title();
        return List.of(
                Cells.text(0, line.number()),
                new GridCell(1, 1, 1, GridCell.Role.TEXT, List.of(Line.leading(title, line.page()))),
                Cells.text(2, line.department()),
                Cells.of(GridCell.Role.FIGURE, 3, String.valueOf(line.page())));
    }
}
