package org.gongyak.document.read.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongyak.document.read.tree.Refusal;

/** Tells by their first bytes the kinds of file that are refused at sight, and zips, which must be looked into. */
public final class FileKind {
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("\u0089PNG", Refusal.IMAGE),
            new Signature("\u00FF\u00D8\u00FF", Refusal.IMAGE),
            new Signature("GIF8", Refusal.IMAGE),
            new Signature("II*\0", Refusal.IMAGE),
            new Signature("MM\0*", Refusal.IMAGE),
            new Signature("\u007FELF", Refusal.PROGRAM),
            new Signature("\u00CA\u00FE\u00BA\u00BE", Refusal.PROGRAM),
            new Signature("\u00CF\u00FA\u00ED\u00FE", Refusal.PROGRAM),
            new Signature("{\\rtf", Refusal.OFFICE_BINARY),
            new Signature("HWP Document File V", Refusal.HWP3),
            new Signature("PK\u0005\u0006", Refusal.ARCHIVE),
            new Signature("\u001F\u008B", Refusal.ARCHIVE),
            new Signature("7z\u00BC\u00AF", Refusal.ARCHIVE),
            new Signature("Rar!", Refusal.ARCHIVE),
            new Signature("BZh", Refusal.ARCHIVE),
            new Signature("\u00FD7zXZ", Refusal.ARCHIVE));

    private static final String ZIP = "PK\u0003\u0004";
    private static final String COMPOUND_FILE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** The FileHeader stream of HWP 5.0, always stored plain. */
    private static final String HWP_HEADER = "HWP Document File";

    /** Bitmaps and programs begin with two letters that a text may begin with too, but have zero bytes soon after. */
    private static final int HEAD = 64;

    private FileKind() {}

    /** Readers of PDF allow for a few bytes, such as a mail's, before its head. */
    private static final int PDF_HEAD = 1_024;

    private record Signature(String magic, Refusal refusal) {}

    public static boolean isZip(byte[] content) {
        return startsWith(content, ZIP);
    }

    public static boolean isPdf(byte[] content) {
        return latin(content, PDF_HEAD).contains("%PDF-");
    }

    /** Whether it is a workbook of Excel before 2007. */
    public static boolean isXls(byte[] content) {
        return startsWith(content, COMPOUND_FILE)
                && (contains(content, streamName("Workbook")) || contains(content, streamName("Book")))
                && !contains(content, streamName("WordDocument"))
                && !contains(content, HWP_HEADER);
    }

    /** A name as the directory of a compound file has it: UTF-16 with a zero at the end. */
    private static String streamName(String name) {
        return "\0" + String.join("\0", name.split("")) + "\0\0\0";
    }

    /** Why a file of this kind is refused, if it is one of the kinds known by their first bytes. */
    public static Optional<Refusal> findRefusal(byte[] content) {
        if (isXls(content)) {
            return Optional.empty();
        }
        if (startsWith(content, COMPOUND_FILE)) {
            return Optional.of(contains(content, HWP_HEADER) ? Refusal.HWP : Refusal.OFFICE_BINARY);
        }
        if (startsWith(content, "RIFF") && latin(content, HEAD).startsWith("WEBP", 8)) {
            return Optional.of(Refusal.IMAGE);
        }
        if (startsWith(content, "BM") && hasZeroByte(content)) {
            return Optional.of(Refusal.IMAGE);
        }
        if (startsWith(content, "MZ") && hasZeroByte(content)) {
            return Optional.of(Refusal.PROGRAM);
        }
        return SIGNATURES.stream()
                .filter(signature -> startsWith(content, signature.magic()))
                .map(Signature::refusal)
                .findFirst();
    }

    private static boolean startsWith(byte[] content, String magic) {
        return latin(content, magic.length()).equals(magic);
    }

    private static boolean hasZeroByte(byte[] content) {
        return latin(content, HEAD).indexOf('\0') >= 0;
    }

    private static boolean contains(byte[] content, String wanted) {
        return latin(content, content.length).contains(wanted);
    }

    private static String latin(byte[] content, int length) {
        return new String(content, 0, Math.min(length, content.length), StandardCharsets.ISO_8859_1);
    }
}
