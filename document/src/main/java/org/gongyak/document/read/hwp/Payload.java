package org.gongyak.document.read.hwp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** The content of a record; its numbers have the low byte first. A record that is too short for what it must hold is damaged. */
final class Payload {
    private final ByteBuffer bytes;

    Payload(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int unsignedShort(int at) {
        require(at + Short.BYTES);
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    long unsignedInt(int at) {
        require(at + Integer.BYTES);
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    /** Four letters that stand as a number, so that they are reversed in the bytes. */
    String identifier() {
        require(Integer.BYTES);
        byte[] letters = {bytes.get(3), bytes.get(2), bytes.get(1), bytes.get(0)};
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    private void require(int length) {
        if (bytes.capacity() < length) {
            throw new RefusalException(Refusal.DAMAGED);
        }
    }

    /** How many units of UTF-16 it holds, when it is text. */
    int units() {
        return bytes.capacity() / Character.BYTES;
    }

    char unit(int index) {
        return bytes.getChar(index * Character.BYTES);
    }
}
