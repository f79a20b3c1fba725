package org.gongyak.document.hwp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** A record in the making, with the records that belong to it. */
public final class HwpRecord {
    public static final int PARA_HEADER = 66;
    public static final int PARA_TEXT = 67;
    public static final int CTRL_HEADER = 71;
    public static final int LIST_HEADER = 72;
    public static final int TABLE = 77;
    public static final int MEMO_LIST = 93;

    private static final int LONG_RECORD = 0xFFF;
    private static final int HEAD = 2 * Integer.BYTES;

    private final int tag;
    private final byte[] payload;
    private final List<HwpRecord> children;

    public HwpRecord(int tag, byte[] payload, List<HwpRecord> children) {
        this.tag = tag;
        this.payload = payload.clone();
        this.children = List.copyOf(children);
    }

    /** A record of these numbers of 16 bits. */
    public static HwpRecord ofShorts(int tag, int... numbers) {
        ByteBuffer payload = ByteBuffer.allocate(numbers.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int number : numbers) {
            payload.putShort((short) number);
        }
        return new HwpRecord(tag, payload.array(), List.of());
    }

    byte[] payload() {
        return payload.clone();
    }

    /** How many bytes it takes at most, with what belongs to it. */
    int size() {
        return HEAD + payload.length + sizeOf(children);
    }

    // Loops rather than streams: a document may nest as deep as levels go.
    static int sizeOf(List<HwpRecord> records) {
        int size = 0;
        for (HwpRecord record : records) {
            size += record.size();
        }
        return size;
    }

    void write(ByteBuffer out, int level) {
        boolean isLong = payload.length >= LONG_RECORD;
        out.putInt(tag | level << 10 | (isLong ? LONG_RECORD : payload.length) << 20);
        if (isLong) {
            out.putInt(payload.length);
        }
        out.put(payload);
        for (HwpRecord child : children) {
            child.write(out, level + 1);
        }
    }
}
