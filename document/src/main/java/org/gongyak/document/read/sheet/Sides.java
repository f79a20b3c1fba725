package org.gongyak.document.read.sheet;

/** The sides of a cell that have a border, as the bits of a number. */
public final class Sides {
    public static final int NONE = 0;
    public static final int TOP = 1;
    public static final int RIGHT = 2;
    public static final int BOTTOM = 4;
    public static final int LEFT = 8;

    private Sides() {}

    /** A line under a title makes no table; two sides do. */
    static boolean isBox(int sides) {
        return Integer.bitCount(sides) >= 2;
    }
}
