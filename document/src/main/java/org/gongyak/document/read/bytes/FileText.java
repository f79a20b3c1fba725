package org.gongyak.document.read.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/**
 * The text of a file, its byte order mark removed. Offsets and lines of a document read from it refer to this text.
 *
 * @param charset what it was written in: UTF-8, UTF-16, or the CP949 of older Korean programs
 */
public record FileText(String text, Charset charset) {
    /** Korean Windows' code page 949, a superset of EUC-KR. */
    public static final Charset CP949 = Charset.forName("MS949");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A hundredth: real text has next to no control characters, while a tenth of random bytes are. */
    private static final int MOST_CONTROLS_IN = 100;

    /** Decodes strictly, and refuses bytes that are no text in any of these encodings. */
    public static FileText decode(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return checked(content, StandardCharsets.UTF_16LE)
                    .orElseThrow(() -> new RefusalException(Refusal.NOT_TEXT));
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return checked(content, StandardCharsets.UTF_16BE)
                    .orElseThrow(() -> new RefusalException(Refusal.NOT_TEXT));
        }
        return checked(content, StandardCharsets.UTF_8).orElseGet(() -> decodeCp949(content));
    }

    public boolean isCp949() {
        return charset.equals(CP949);
    }

    private static FileText decodeCp949(byte[] content) {
        if (isNearlyUtf8(content)) {
            throw new RefusalException(Refusal.BROKEN_UTF8);
        }
        return checked(content, CP949).orElseThrow(() -> new RefusalException(Refusal.NOT_TEXT));
    }

    private static Optional<FileText> checked(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            refuseNoise(text);
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return Optional.of(new FileText(marked ? text.substring(1) : text, charset));
        } catch (CharacterCodingException notInThisEncoding) {
            return Optional.empty();
        }
    }

    private static void refuseNoise(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        if (text.indexOf('\0') >= 0 || controls * MOST_CONTROLS_IN > text.length()) {
            throw new RefusalException(Refusal.NOT_TEXT);
        }
    }

    /** Korean UTF-8 with a few bad bytes may pass for CP949 and would be read as gibberish. */
    private static boolean isNearlyUtf8(byte[] content) {
        String lenient = new String(content, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
        long syllables = lenient.chars().filter(c -> c >= '가' && c <= '힣').count();
        return syllables > broken;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
