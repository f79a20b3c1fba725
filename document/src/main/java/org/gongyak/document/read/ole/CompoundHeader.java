package org.gongyak.document.read.ole;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What the first bytes of a compound file say about its allocation table (MS-CFB 2.2). POI reserves memory for as many sectors as the
 * table could tell of before it looks whether they are there, up to 250 MB for a file of a few hundred bytes.
 */
final class CompoundHeader {
    private static final int LENGTH = 512;
    private static final int SECTOR_SHIFT = 30;
    private static final int TABLE_SECTORS = 44;
    private static final int SMALL_SECTOR = 9;
    private static final int LARGE_SECTOR = 12;
    private static final int BYTES_OF_ENTRY_AS_SHIFT = 2;

    private CompoundHeader() {}

    /** Whether the table is about as long as a file of this size needs: one sector of it more is usual, twice as many were not seen. */
    static boolean isPlausible(byte[] content) {
        if (content.length < LENGTH) {
            return false;
        }
        ByteBuffer header = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int shift = header.getShort(SECTOR_SHIFT);
        if (shift != SMALL_SECTOR && shift != LARGE_SECTOR) {
            return false;
        }
        long told = header.getInt(TABLE_SECTORS);
        long bytesToldByOne = 1L << (shift - BYTES_OF_ENTRY_AS_SHIFT + shift);
        long needed = content.length / bytesToldByOne + 1;
        return told > 0 && told <= 2 * needed;
    }
}
