package org.gongyak.document.read.sheet;

import java.util.Comparator;

/** What stands on a worksheet as one: a cell, or several that are merged. */
record Box(Area area, String text, int sides) {
    /** From top to bottom, then from left to right. */
    static final Comparator<Box> ORDER = Comparator.<Box>comparingInt(
                    box -> box.area().top())
            .thenComparingInt(box -> box.area().left());

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isRuled() {
        return Sides.isBox(sides);
    }

    Box at(Area place) {
        return new Box(place, text, sides);
    }
}
