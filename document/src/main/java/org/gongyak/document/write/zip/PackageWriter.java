package org.gongyak.document.write.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes a zip whose sizes stand before each entry. The JDK's writer puts them behind (data descriptors) unless it is told them in
 * advance, and some readers of HWPX refuse that. Names are ASCII, times always the same, so equal content gives equal bytes.
 *
 * <p>One entry at a time is held in memory, deflated; what is written is forgotten but for its line in the directory.
 */
public final class PackageWriter implements Closeable {
    private final LittleEndian out;
    private final List<Written> directory = new ArrayList<>();

    public PackageWriter(OutputStream out) {
        this.out = new LittleEndian(out);
    }

    /** An entry that is not deflated, as the first of a HWPX must be. */
    public void store(String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        add(new Written(name, Written.STORED, checksum.getValue(), content.length, content.length, out.count()));
        out.bytes(content, content.length);
    }

    public void deflate(String name, byte[] content) throws IOException {
        try (Entry entry = open(name)) {
            entry.write(content);
        }
    }

    public void deflate(String name, String content) throws IOException {
        deflate(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** An entry to be filled; it is written when it is closed, so a second one may not be open at the same time. */
    public Entry open(String name) {
        return new Entry(name, this);
    }

    void add(Entry entry) throws IOException {
        add(new Written(
                entry.name(), Written.DEFLATED, entry.checksum(), entry.compressed(), entry.size(), out.count()));
        entry.copyTo(out);
    }

    private void add(Written entry) throws IOException {
        entry.head(out);
        directory.add(entry);
    }

    /** Writes the directory; the stream below stays open. */
    @Override
    public void close() throws IOException {
        long start = out.count();
        for (Written entry : directory) {
            entry.line(out);
        }
        Written.end(out, directory.size(), start);
        out.flush();
    }
}
