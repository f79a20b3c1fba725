package org.gongyak.document.read.tree;

/** Counts what a document has used up of its {@link Limits}, and refuses it when one is passed. */
final class Budget {
    private final Deadline deadline;
    private int cells;
    private long addresses;
    private int paragraphs;
    private int characters;

    Budget(Deadline deadline) {
        this.deadline = deadline;
    }

    void spendCell() {
        deadline.check();
        refuseIf(++cells > Limits.CELLS, Refusal.TABLE_TOO_LARGE);
    }

    void spendAddresses(long ofTable) {
        addresses += ofTable;
        refuseIf(addresses > Limits.ADDRESSES, Refusal.TABLE_TOO_LARGE);
    }

    void spendText(int length) {
        deadline.check();
        characters += length;
        refuseIf(++paragraphs > Limits.PARAGRAPHS || characters > Limits.CHARACTERS, Refusal.TOO_MUCH_TEXT);
    }

    void enter(int depth) {
        refuseIf(depth > Limits.DEPTH, Refusal.TOO_DEEP);
    }

    static void fits(int row, int column) {
        refuseIf(row >= Limits.ROWS || column >= Limits.COLUMNS, Refusal.TABLE_TOO_LARGE);
    }

    private static void refuseIf(boolean passed, Refusal refusal) {
        if (passed) {
            throw new RefusalException(refusal);
        }
    }
}
