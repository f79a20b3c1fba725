package org.gongyak.document.write.hwpx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.Sheet;
import org.gongyak.document.write.zip.PackageWriter;

/**
 * A HWPX that sheets are added to, each on a page of its own. A section is deflated while it is written and closed when it is long
 * enough or the paper turns, so memory stays flat however many sheets there are.
 */
public final class HwpxBook implements Closeable {
    /** Of XML, in bytes: some dozens of cards. Most programs read a section into memory as a whole. */
    private static final long LONG_SECTION = 2_000_000;

    private final PackageWriter file;
    private final StringBuilder titles = new StringBuilder();
    private Optional<SectionWriter> open = Optional.empty();
    private int sections;

    /** Writes to a stream, which stays open when the book is closed. */
    public HwpxBook(OutputStream out) throws IOException {
        this.file = new PackageWriter(out);
        PackageParts.begin(file);
    }

    public void add(Sheet sheet) throws IOException {
        PackageParts.preview(titles, sheet.title());
        if (open.isPresent() && open.get().size() > LONG_SECTION) {
            closeSection();
        }
        open.ifPresent(SectionWriter::newPage);
        for (Part part : sheet.parts()) {
            section(part.sideways()).part(part);
        }
    }

    /** The section for paper of this direction. */
    private SectionWriter section(boolean sideways) throws IOException {
        if (open.isEmpty() || open.get().sideways() != sideways) {
            closeSection();
            open = Optional.of(new SectionWriter(file.open(PackageParts.section(sections++)), sideways));
        }
        return open.get();
    }

    private void closeSection() throws IOException {
        if (open.isPresent()) {
            SectionWriter last = open.get();
            open = Optional.empty();
            last.close();
        }
    }

    @Override
    public void close() throws IOException {
        section(open.map(SectionWriter::sideways).orElse(false));
        closeSection();
        PackageParts.end(file, sections, titles.toString());
        file.close();
    }
}
