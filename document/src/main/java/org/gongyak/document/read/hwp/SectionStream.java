package org.gongyak.document.read.hwp;

import java.io.IOException;
import java.io.InputStream;
import org.gongyak.document.read.zip.InflationMeter;

/** The records of a section, counted while they are inflated, also those that are skipped. Read in large pieces. */
final class SectionStream extends InputStream {
    private final InputStream inflated;
    private final int stored;
    private final InflationMeter meter;
    private long count;

    /** {@code stored} is how many bytes the section takes in the file. */
    SectionStream(InputStream inflated, int stored, InflationMeter meter) {
        this.inflated = inflated;
        this.stored = stored;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = inflated.read(into, offset, length);
        if (read > 0) {
            count += read;
            meter.count(read, count, stored);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        inflated.close();
    }
}
