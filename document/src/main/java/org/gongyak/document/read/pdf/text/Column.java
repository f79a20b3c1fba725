package org.gongyak.document.read.pdf.text;

import java.util.List;

/**
 * The room a text is set in, and how it is aligned there, which tells how much room was left in each of its lines.
 *
 * @param left inner edge of the cell, or of the page's text
 */
public record Column(float left, float right) {
    /** Edges that differ by less are the same. */
    private static final float SAME = 1.5f;

    private static final float LIKE = 20;

    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Whether both are as wide, as on the next page of the same kind. */
    public boolean isLike(Column other) {
        return Math.abs(left - other.left) <= LIKE && Math.abs(right - other.right) <= LIKE;
    }

    float width() {
        return right - left;
    }

    Alignment alignment(List<Line> lines) {
        if (lines.stream().allMatch(this::isCentred)) {
            return Alignment.CENTRE;
        }
        boolean right = lines.stream().allMatch(line -> roomRight(line) <= SAME);
        float first = lines.isEmpty() ? left : lines.getFirst().left();
        boolean ragged = lines.stream().anyMatch(line -> Math.abs(line.left() - first) > SAME);
        return right && ragged ? Alignment.RIGHT : Alignment.LEFT;
    }

    /** How much more the line could have held. */
    float room(Line line, Alignment alignment) {
        return switch (alignment) {
            case LEFT -> roomRight(line);
            case RIGHT -> roomLeft(line);
            case CENTRE -> roomLeft(line) + roomRight(line);
        };
    }

    private boolean isCentred(Line line) {
        return roomLeft(line) > SAME && Math.abs(roomLeft(line) - roomRight(line)) <= SAME;
    }

    private float roomLeft(Line line) {
        return Math.max(0, line.left() - left);
    }

    private float roomRight(Line line) {
        return Math.max(0, right - line.right());
    }
}
