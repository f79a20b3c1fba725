package org.gongyak.document.hwp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A HWP file in the making: sections of records, deflated, in a compound file. */
public final class Hwp {
    private static final int HEADER = 256;
    private static final int VERSION_AT = 32;
    private static final int VERSION = 0x05010100;
    private static final int DEFLATED = 1;

    private final List<byte[]> sections = new ArrayList<>();
    private int flags = DEFLATED;

    public static Hwp empty() {
        return new Hwp();
    }

    public static Hwp ofBlocks(HwpRecord... blocks) {
        return empty().with(records(List.of(blocks)));
    }

    /** A further section of these bytes, before they are deflated. */
    public Hwp with(byte[] section) {
        sections.add(section.clone());
        return this;
    }

    /** Sets bits of the properties in the file header, beside the one for deflated sections. */
    public Hwp flagged(int bits) {
        flags |= bits;
        return this;
    }

    public Hwp stored() {
        flags &= ~DEFLATED;
        return this;
    }

    public static byte[] records(List<HwpRecord> blocks) {
        ByteBuffer out = ByteBuffer.allocate(HwpRecord.sizeOf(blocks)).order(ByteOrder.LITTLE_ENDIAN);
        blocks.forEach(block -> block.write(out, 0));
        return Arrays.copyOf(out.array(), out.position());
    }

    public static byte[] deflate(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater raw = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, raw)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        raw.end();
        return bytes.toByteArray();
    }

    public byte[] bytes() {
        return bytes(sections.stream()
                .map(section -> (flags & DEFLATED) == 0 ? section : deflate(section))
                .toList());
    }

    /** The file around sections that stand in it as they are. */
    public byte[] bytes(List<byte[]> stored) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(header()), "FileHeader");
            DirectoryEntry body = file.getRoot().createDirectory("BodyText");
            for (int i = 0; i < stored.size(); i++) {
                body.createDocument("Section" + i, new ByteArrayInputStream(stored.get(i)));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] header() {
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put("HWP Document File".getBytes(StandardCharsets.US_ASCII));
        header.position(VERSION_AT).putInt(VERSION).putInt(flags);
        return header.array();
    }
}
