package org.gongyak.document.read.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** The bytes of an entry, counted, and compared with the checksum once they have all been read. */
final class MeteredStream extends FilterInputStream {
    private final ZipEntry entry;
    private final InflationMeter meter;
    private final Runnable release;
    private final CRC32 checksum = new CRC32();
    private long count;

    MeteredStream(InputStream bytes, ZipEntry entry, InflationMeter meter, Runnable release) {
        super(bytes);
        this.entry = entry;
        this.meter = meter;
        this.release = release;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read >= 0) {
            checksum.update(into, offset, read);
            count += read;
            meter.count(read, count, entry.compressed());
        } else if (checksum.getValue() != entry.checksum()) {
            throw new RefusalException(Refusal.DAMAGED);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        super.close();
        release.run();
    }
}
