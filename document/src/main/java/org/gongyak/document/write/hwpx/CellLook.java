package org.gongyak.document.write.hwpx;

import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Line;

/** What the role of a cell makes of its look. */
record CellLook(BorderStyle border, ParagraphStyle plain, boolean bold) {

    static CellLook of(GridCell.Role role) {
        return switch (role) {
            case COLUMN_HEAD, ROW_HEAD -> new CellLook(BorderStyle.HEAD, ParagraphStyle.CENTER, true);
            case TITLE -> new CellLook(BorderStyle.CELL, ParagraphStyle.PLAIN, true);
            case TEXT -> new CellLook(BorderStyle.CELL, ParagraphStyle.PLAIN, false);
            case FIGURE -> new CellLook(BorderStyle.CELL, ParagraphStyle.FIGURE, false);
        };
    }

    ParagraphStyle paragraph(Line line) {
        return line.kind() == Line.Kind.PLAIN ? plain : ParagraphStyle.of(line.kind());
    }

    TextStyle letters(Line line, int points) {
        return TextStyle.of(points, bold || line.kind() == Line.Kind.GROUP);
    }
}
