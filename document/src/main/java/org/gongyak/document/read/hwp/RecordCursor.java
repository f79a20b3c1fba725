package org.gongyak.document.read.hwp;

import java.io.IOException;

/**
 * Moves through a section from record to record. A record begins with 32 bits, low byte first: 10 of tag, 10 of level, 12 of size, where
 * a size of all ones stands in the next 32 bits. What belongs to a record follows it at higher levels.
 */
final class RecordCursor {
    private static final int LEVEL = 10;
    private static final int SIZE = 20;
    private static final int TEN_BITS = 0x3FF;
    private static final int LONG_RECORD = 0xFFF;

    private final RecordInput input;
    private int tag;
    private int level;
    private long unread;
    /** The head of the next record has been read, but the cursor has not moved to it. */
    private boolean ahead;

    private boolean ended;

    RecordCursor(RecordInput input) {
        this.input = input;
    }

    /** Moves to the next record if it belongs to the container at this level (-1: the section). */
    boolean nextIn(int container) throws IOException {
        if (!ahead && !ended) {
            input.skip(unread);
            readHead();
        }
        boolean inside = !ended && level > container;
        ahead = !inside;
        return inside;
    }

    private void readHead() throws IOException {
        ended = !input.hasMore();
        if (!ended) {
            int head = input.nextInt();
            tag = head & TEN_BITS;
            level = (head >>> LEVEL) & TEN_BITS;
            int size = head >>> SIZE;
            unread = size == LONG_RECORD ? Integer.toUnsignedLong(input.nextInt()) : size;
        }
    }

    int tag() {
        return tag;
    }

    int level() {
        return level;
    }

    /** The content of the record, or the first so many bytes of a longer one. */
    Payload payload(int most) throws IOException {
        int length = (int) Math.min(unread, most);
        unread -= length;
        return new Payload(input.next(length));
    }

    /** How many bytes of the record are left. */
    long unread() {
        return unread;
    }
}
