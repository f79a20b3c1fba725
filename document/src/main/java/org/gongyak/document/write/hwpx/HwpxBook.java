package org.gongyak.document.write.hwpx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
    private final int front;
    private Optional<SectionWriter> open = Optional.empty();
    private int sections;

    /** Writes to a stream, which stays open when the book is closed. */
    public HwpxBook(OutputStream out) throws IOException {
        this(out, 0);
    }

    /** With so many sheets in front of the others, which are written last; see {@link #addInFront}. */
    public HwpxBook(OutputStream out, int front) throws IOException {
        this.file = new PackageWriter(out);
        this.front = front;
        this.sections = front;
        PackageParts.begin(file);
    }

    /** Adds a sheet whose pages are counted on from the one before. */
    public void add(Sheet sheet) throws IOException {
        add(sheet, 0);
    }

    /**
     * Adds a sheet whose first page has a given number in every program, however many pages that program made of the sheets before.
     *
     * @param page at least 1; 0 to count on
     */
    public void add(Sheet sheet, int page) throws IOException {
        PackageParts.preview(titles, sheet.title());
        if (open.isPresent() && open.get().size() > LONG_SECTION) {
            closeSection();
        }
        open.ifPresent(SectionWriter::newPage);
        boolean numbered = page > 0;
        for (Part part : sheet.parts()) {
            SectionWriter section = section(part.sideways());
            if (numbered) {
                section.pageNumber(page);
                numbered = false;
            }
            section.part(part);
        }
    }

    /** Adds the sheets in front: the first, a cover, without a number, the others with Roman ones. Each keeps its paper in one direction. */
    public void addInFront(List<Sheet> sheets) throws IOException {
        if (sheets.size() != front) {
            throw new IllegalArgumentException(sheets.size() + " sheets in front, room for " + front);
        }
        closeSection();
        for (int i = 0; i < front; i++) {
            List<Part> parts = sheets.get(i).parts();
            PageSetup.Foot foot = i == 0 ? PageSetup.Foot.NONE : PageSetup.Foot.ROMAN;
            try (SectionWriter section = open(i, parts.getFirst().sideways(), foot)) {
                for (Part part : parts) {
                    section.part(part);
                }
            }
        }
    }

    /** The section for paper of this direction. */
    private SectionWriter section(boolean sideways) throws IOException {
        if (open.isEmpty() || open.get().sideways() != sideways) {
            closeSection();
            open = Optional.of(open(sections++, sideways, PageSetup.Foot.FIGURE));
        }
        return open.get();
    }

    private SectionWriter open(int number, boolean sideways, PageSetup.Foot foot) throws IOException {
        return new SectionWriter(file.open(PackageParts.section(number)), sideways, foot);
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
        if (sections == 0) {
            section(false);
        }
        closeSection();
        PackageParts.end(file, sections, titles.toString());
        file.close();
    }
}
