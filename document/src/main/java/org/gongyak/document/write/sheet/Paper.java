package org.gongyak.document.write.sheet;

/** A sheet of A4 with the margins of official documents; lengths in points (1/72 inch). */
public final class Paper {
    /** 210 mm less 20 mm on either side. */
    public static final double UPRIGHT_WIDTH = 481.9;
    /** 297 mm less 20 mm on either side. */
    public static final double SIDEWAYS_WIDTH = 728.5;
    /** What a cell's text leaves free of its cell on both sides together. */
    public static final double CELL_PADDING = 6;
    /** Lines of a table that fit on a page upright, with some to spare for its head. */
    public static final int LINES = 42;

    private Paper() {}
}
