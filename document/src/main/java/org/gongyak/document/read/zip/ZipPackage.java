package org.gongyak.document.read.zip;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** The entries of a zip in memory. Names are never used as paths; bytes are inflated while they are read, and counted. */
public final class ZipPackage {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] content;
    private final Map<String, ZipEntry> entries;
    private final InflationMeter meter;

    private ZipPackage(byte[] content, Map<String, ZipEntry> entries, Deadline deadline) {
        this.content = content;
        this.entries = entries;
        this.meter = new InflationMeter(deadline);
    }

    /** Reads the directory; refuses files that are cut off or damaged, with too many or ambiguous entries. */
    public static ZipPackage of(byte[] content, Deadline deadline) {
        return new ZipPackage(content, ZipDirectory.read(content), deadline);
    }

    public Set<String> names() {
        return entries.keySet();
    }

    /** The bytes of an entry, if there is one of this name. */
    public Optional<InputStream> find(String name) {
        return Optional.ofNullable(entries.get(name)).map(this::open);
    }

    private InputStream open(ZipEntry entry) {
        if (entry.encrypted()) {
            throw new RefusalException(Refusal.PASSWORD);
        }
        InputStream stored = new ByteArrayInputStream(content, entry.offset(), entry.compressed());
        return switch (entry.method()) {
            case STORED -> new MeteredStream(stored, entry, meter, () -> {});
            case DEFLATED -> {
                Inflater inflater = new Inflater(true);
                yield new MeteredStream(new InflaterInputStream(stored, inflater), entry, meter, inflater::end);
            }
            default -> throw new RefusalException(Refusal.DAMAGED);
        };
    }
}
