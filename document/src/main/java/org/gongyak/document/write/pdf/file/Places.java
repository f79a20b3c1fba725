package org.gongyak.document.write.pdf.file;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Where each object lies: at a byte of the file, or at a turn within an object stream. Eight bytes of memory an object. */
final class Places {
    private static final int FIRST_ROOM = 1024;
    private static final int TURN_BITS = 16;
    private static final long PACKED = 1L << 62;

    private long[] places = new long[FIRST_ROOM];
    private int count = 1;

    int reserve() {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        return count++;
    }

    int count() {
        return count;
    }

    void atByte(int number, long offset) {
        places[number] = offset;
    }

    void inStream(int number, int stream, int turn) {
        places[number] = PACKED | (long) stream << TURN_BITS | turn;
    }

    /** The rows of a cross-reference stream with fields of 1, 5 and 2 bytes. */
    byte[] rows() {
        ByteArrayOutputStream rows = new ByteArrayOutputStream(8 * count);
        row(rows, 0, 0, 0xFFFF);
        for (int number = 1; number < count; number++) {
            long place = places[number];
            if ((place & PACKED) != 0) {
                row(rows, 2, (place & ~PACKED) >> TURN_BITS, (int) place & 0xFFFF);
            } else if (place != 0) {
                row(rows, 1, place, 0);
            } else {
                row(rows, 0, 0, 0xFFFF);
            }
        }
        return rows.toByteArray();
    }

    private static void row(ByteArrayOutputStream rows, int kind, long place, int turn) {
        rows.write(kind);
        for (int shift = 32; shift >= 0; shift -= 8) {
            rows.write((int) (place >> shift));
        }
        rows.write(turn >> 8);
        rows.write(turn);
    }
}
