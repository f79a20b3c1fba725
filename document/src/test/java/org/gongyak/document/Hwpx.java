package org.gongyak.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A HWPX, or any other package, in the making: entries by name, zipped in their order. */
public final class Hwpx {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    public static Hwpx empty() {
        return new Hwpx().with("mimetype", "application/hwp+zip");
    }

    public static Hwpx ofSection(String xml) {
        return empty().with("Contents/section0.xml", xml);
    }

    /** A section around these blocks, in the namespaces of 2011. */
    public static Hwpx ofBlocks(String blocks) {
        return ofSection("<hs:sec xmlns:hs=\"http://www.hancom.co.kr/hwpml/2011/section\""
                + " xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\">" + blocks + "</hs:sec>");
    }

    public static String paragraph(String content) {
        return "<hp:p><hp:run>" + content + "</hp:run></hp:p>";
    }

    public static String text(String text) {
        return paragraph("<hp:t>" + text + "</hp:t>");
    }

    public static String table(int rows, int columns, String content) {
        return paragraph("<hp:tbl rowCnt=\"" + rows + "\" colCnt=\"" + columns + "\">" + content + "</hp:tbl>");
    }

    public static String cell(int row, int column, int rowSpan, int columnSpan, String blocks) {
        return "<hp:tc><hp:subList>" + blocks + "</hp:subList><hp:cellAddr colAddr=\"" + column + "\" rowAddr=\"" + row
                + "\"/><hp:cellSpan colSpan=\"" + columnSpan + "\" rowSpan=\"" + rowSpan + "\"/></hp:tc>";
    }

    public Hwpx with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Hwpx with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    /** The entries of a package, by name and in order. */
    public static Map<String, byte[]> entries(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** Deflated, with data descriptors, as Java's own zip writer has it. */
    public byte[] bytes() {
        return bytes(ZipEntry.DEFLATED);
    }

    public byte[] storedBytes() {
        return bytes(ZipEntry.STORED);
    }

    private byte[] bytes(int method) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(head(entry.getKey(), entry.getValue(), method));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry head(String name, byte[] content, int method) {
        ZipEntry head = new ZipEntry(name);
        head.setMethod(method);
        if (method == ZipEntry.STORED) {
            CRC32 checksum = new CRC32();
            checksum.update(content);
            head.setCrc(checksum.getValue());
            head.setSize(content.length);
        }
        return head;
    }
}
