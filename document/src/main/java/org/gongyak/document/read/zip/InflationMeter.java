package org.gongyak.document.read.zip;

import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** Counts inflated bytes as they come, since what a file says about its sizes need not be true. */
public final class InflationMeter {
    static final long MOST_OF_AN_ENTRY = 64L * 1024 * 1024;
    static final long MOST_IN_ALL = 256L * 1024 * 1024;

    /** XML of large tables shrinks to a fiftieth; deflate cannot shrink to less than about a thousandth. */
    private static final long MOST_RATIO = 300;

    /** Below this size no ratio matters. */
    private static final long HARMLESS = 8L * 1024 * 1024;

    private final Deadline deadline;
    private long all;

    public InflationMeter(Deadline deadline) {
        this.deadline = deadline;
    }

    /**
     * Counts more bytes.
     *
     * @param ofEntry those of the entry so far, with these
     * @param compressed how many bytes the entry takes in the file
     */
    public void count(int bytes, long ofEntry, long compressed) {
        deadline.check();
        all += bytes;
        boolean swollen = ofEntry > HARMLESS && ofEntry > MOST_RATIO * compressed;
        if (swollen || ofEntry > MOST_OF_AN_ENTRY || all > MOST_IN_ALL) {
            throw new RefusalException(Refusal.BOMB);
        }
    }
}
