package org.gongyak.document.read.sheet;

import java.util.List;

/**
 * A part of a worksheet that is read as one.
 *
 * @param table whether its boxes are the cells of a table, or lines of running text
 * @param boxes in order
 */
record Stretch(Area area, boolean table, List<Box> boxes) {
    Stretch {
        boxes = List.copyOf(boxes);
    }

    static Stretch of(boolean table, List<Box> boxes) {
        return new Stretch(boxes.stream().map(Box::area).reduce(Area::around).orElseThrow(), table, boxes);
    }
}
