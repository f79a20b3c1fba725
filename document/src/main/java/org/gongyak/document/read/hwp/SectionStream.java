package org.gongyak.document.read.hwp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gongyak.document.read.zip.InflationMeter;

/** The records of a section, counted while they are inflated. Read through a buffer. */
final class SectionStream extends FilterInputStream {
    private final int stored;
    private final InflationMeter meter;
    private long count;

    /** {@code stored} is how many bytes the section takes in the file. */
    SectionStream(InputStream bytes, int stored, InflationMeter meter) {
        super(bytes);
        this.stored = stored;
        this.meter = meter;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            count += read;
            meter.count(read, count, stored);
        }
        return read;
    }
}
