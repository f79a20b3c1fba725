package org.gongyak.document.write.docx;

import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell.Role;
import org.gongyak.document.write.sheet.Line;

/**
 * How a paragraph looks.
 *
 * @param style by which programs know a heading; empty for text
 * @param align as WordprocessingML names it: left, center, right
 * @param indent from the left, in twentieths of a point; the first line hangs back by {@code hanging}
 */
record TextLook(String style, String align, boolean bold, int points, int indent, int hanging) {
    private static final int ENTRY_INDENT = 200;
    private static final int DETAIL_INDENT = 400;
    private static final int HANGING = 200;
    private static final int UNIT_POINTS = 9;
    private static final int TITLE_POINTS = 15;
    private static final int COVER_POINTS = 26;

    static final TextLook UNIT = new TextLook("", "right", false, UNIT_POINTS, 0, 0);

    /** Of a line, within a cell or outside of tables. */
    static TextLook of(Line.Kind kind, int points) {
        return switch (kind) {
            case PLAIN -> new TextLook("", "left", false, points, 0, 0);
            case GROUP -> new TextLook("", "left", true, points, 0, 0);
            case ENTRY -> new TextLook("", "left", false, points, ENTRY_INDENT, HANGING);
            case DETAIL -> new TextLook("", "left", false, points, DETAIL_INDENT, HANGING);
            case TITLE, SUBTITLE, ISSUER -> new TextLook("", "center", true, TITLE_POINTS, 0, 0);
            case COVER -> new TextLook("", "center", true, COVER_POINTS, 0, 0);
        };
    }

    static TextLook of(Line.Kind kind) {
        return of(kind, Grid.USUAL_POINTS);
    }

    /** Of a line in a cell. */
    static TextLook of(Role role, Line.Kind kind, int points) {
        return switch (role) {
            case COLUMN_HEAD, ROW_HEAD -> new TextLook("", "center", true, points, 0, 0);
            case TITLE -> new TextLook("Heading1", "left", true, points + 2, 0, 0);
            case FIGURE -> new TextLook("", "right", false, points, 0, 0);
            case TEXT -> of(kind, points);
        };
    }
}
