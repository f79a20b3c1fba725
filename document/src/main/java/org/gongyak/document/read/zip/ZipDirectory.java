package org.gongyak.document.read.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/**
 * Reads the central directory of a zip (APPNOTE 4.3.12 and 4.3.16) that lies in memory. The JDK reads directories from disk only, and
 * its stream neither notices a cut-off file nor can pass over pictures without inflating them; sizes in the directory hold even where
 * data descriptors follow the entries.
 */
final class ZipDirectory {
    /** A large HWPX with a picture on every page has some hundred. */
    private static final int MOST_ENTRIES = 1_000;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final ByteBuffer file;

    private ZipDirectory(byte[] content) {
        this.file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Map<String, ZipEntry> read(byte[] content) {
        return new ZipDirectory(content).read();
    }

    private Map<String, ZipEntry> read() {
        int end = findEnd();
        int count = unsignedShort(end + 10);
        if (count > MOST_ENTRIES) {
            throw new RefusalException(Refusal.BOMB);
        }
        Map<String, ZipEntry> entries = LinkedHashMap.newLinkedHashMap(count);
        int at = within(unsignedInt(end + 16), 0, end);
        for (int i = 0; i < count; i++) {
            within(ENTRY_LENGTH, at, end);
            require(file.getInt(at) == ENTRY_SIGNATURE);
            int nameLength = unsignedShort(at + 28);
            int length = ENTRY_LENGTH + nameLength + unsignedShort(at + 30) + unsignedShort(at + 32);
            within(length, at, end);
            ZipEntry entry =
                    entry(at, EntryName.decode(file.array(), at + ENTRY_LENGTH, nameLength, unsignedShort(at + 8)));
            if (entries.put(entry.name(), entry) != null) {
                throw new RefusalException(Refusal.DUPLICATE_ENTRY);
            }
            at += length;
        }
        return entries;
    }

    private int findEnd() {
        int last = file.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw new RefusalException(Refusal.CUT_OFF);
    }

    private ZipEntry entry(int at, String name) {
        int local = within(unsignedInt(at + 42), 0, file.limit());
        within(LOCAL_LENGTH, local, file.limit());
        require(file.getInt(local) == LOCAL_SIGNATURE);
        int offset = local + LOCAL_LENGTH + unsignedShort(local + 26) + unsignedShort(local + 28);
        int compressed = within(unsignedInt(at + 20), offset, file.limit()) - offset;
        boolean encrypted = (unsignedShort(at + 8) & 1) != 0;
        return new ZipEntry(name, unsignedShort(at + 10), encrypted, unsignedInt(at + 16), offset, compressed);
    }

    /** The end of {@code length} bytes from {@code start} on, which must lie before {@code limit}. */
    private static int within(long length, int start, int limit) {
        long end = start + length;
        require(end <= limit);
        return (int) end;
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new RefusalException(Refusal.DAMAGED);
        }
    }

    private int unsignedShort(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private long unsignedInt(int at) {
        return Integer.toUnsignedLong(file.getInt(at));
    }
}
