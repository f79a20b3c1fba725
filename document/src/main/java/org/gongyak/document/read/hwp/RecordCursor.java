package org.gongyak.document.read.hwp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Moves through a section from record to record. A record begins with 32 bits, low byte first: 10 of tag, 10 of level, 12 of size, where
 * a size of all ones stands in the next 32 bits. What belongs to a record follows it at higher levels.
 */
final class RecordCursor {
    private static final int LEVEL = 10;
    private static final int SIZE = 20;
    private static final int TEN_BITS = 0x3FF;
    private static final int LONG_RECORD = 0xFFF;

    private final InputStream bytes;
    private int tag;
    private int level;
    private long unread;
    /** The head of the next record has been read, but the cursor has not moved to it. */
    private boolean ahead;

    private boolean ended;

    RecordCursor(InputStream bytes) {
        this.bytes = bytes;
    }

    /** Moves to the next record if it belongs to the container at this level (-1: the section). */
    boolean nextIn(int container) throws IOException {
        if (!ahead && !ended) {
            bytes.skipNBytes(unread);
            readHead();
        }
        boolean inside = !ended && level > container;
        ahead = !inside;
        return inside;
    }

    private void readHead() throws IOException {
        byte[] head = bytes.readNBytes(Integer.BYTES);
        ended = head.length == 0;
        if (!ended) {
            long word = number(head);
            tag = (int) (word & TEN_BITS);
            level = (int) ((word >>> LEVEL) & TEN_BITS);
            unread = word >>> SIZE;
            if (unread == LONG_RECORD) {
                unread = number(bytes.readNBytes(Integer.BYTES));
            }
        }
    }

    private static long number(byte[] word) throws EOFException {
        if (word.length < Integer.BYTES) {
            throw new EOFException();
        }
        return new Payload(word).unsignedInt(0);
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
        byte[] content = bytes.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        unread -= length;
        return new Payload(content);
    }

    /** How many bytes of the record are left. */
    long unread() {
        return unread;
    }
}
