package org.gongyak.document.read.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongyak.document.read.bytes.FileText;

/** The name of an entry out of its bytes (APPNOTE appendix D): UTF-8 if it says so or is, else the CP949 that Korean Windows writes. */
final class EntryName {
    /** Bit 11 of the general purpose flags: name and comment are UTF-8. */
    private static final int SAYS_UTF8 = 1 << 11;

    private EntryName() {}

    static String decode(byte[] bytes, int offset, int length, int flags) {
        String utf8 = new String(bytes, offset, length, StandardCharsets.UTF_8);
        if ((flags & SAYS_UTF8) != 0 || isExactly(StandardCharsets.UTF_8, bytes, offset, length)) {
            return utf8;
        }
        return isExactly(FileText.CP949, bytes, offset, length)
                ? new String(bytes, offset, length, FileText.CP949)
                : utf8;
    }

    private static boolean isExactly(Charset charset, byte[] bytes, int offset, int length) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, offset, length));
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }
}
