package org.gongyak.document.read.tree;

import java.time.Duration;

/**
 * How much a document may hold. Each limit is several times the largest real file that was tried (7,778 paragraphs, 5,929 cells in
 * one file) and small enough that a hostile one is refused long before memory or patience runs out.
 */
public final class Limits {
    /** Upload size; a whole book of cards with its pictures is about half of this. */
    public static final int FILE_BYTES = 20 * 1024 * 1024;

    /** Tables in cells of tables; three were seen in real files. */
    public static final int DEPTH = 20;

    public static final int ROWS = 10_000;
    public static final int COLUMNS = 500;

    /** Cells of all tables together; a table itself counts as one, so that empty tables are not without limit. */
    public static final int CELLS = 200_000;

    /** Rows × columns of all tables together: a few cells may cover many, and whoever draws a table visits each. */
    public static final int ADDRESSES = 1_000_000;

    public static final int PARAGRAPHS = 500_000;

    /** UTF-16 units of text, markup not counted: about a thousand cards. */
    public static final int CHARACTERS = 5_000_000;

    /** Wall-clock time for one file. */
    public static final Duration TIME = Duration.ofSeconds(10);

    private Limits() {}
}
