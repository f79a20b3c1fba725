package org.gongyak.document.write.form;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.GridCell.Role;
import org.gongyak.document.write.sheet.Line;

/** Makes the cells of the form. */
public final class Cells {
    private Cells() {}

    /** A row of column heads. */
    public static List<GridCell> heads(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> of(Role.COLUMN_HEAD, i, texts.get(i)))
                .toList();
    }

    public static GridCell of(Role role, int column, String text) {
        return new GridCell(column, 1, 1, role, lines(text));
    }

    public static GridCell text(int column, String text) {
        return of(Role.TEXT, column, text);
    }

    public static GridCell rowHead(int column, String text) {
        return of(Role.ROW_HEAD, column, text);
    }

    public static GridCell merged(GridCell cell, int rowSpan, int columnSpan) {
        return new GridCell(cell.column(), rowSpan, columnSpan, cell.role(), cell.lines());
    }

    public static GridCell lines(int column, List<String> texts) {
        return new GridCell(column, 1, 1, Role.TEXT, plain(texts));
    }

    public static List<Line> plain(List<String> texts) {
        return texts.stream().map(Line::plain).toList();
    }

    /** No line at all for no text. */
    private static List<Line> lines(String text) {
        return Stream.of(text).filter(some -> !some.isEmpty()).map(Line::plain).toList();
    }
}
