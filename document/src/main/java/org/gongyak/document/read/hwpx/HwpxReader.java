package org.gongyak.document.read.hwpx;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.TreeBuilder;
import org.gongyak.document.read.xml.XmlCursor;
import org.gongyak.document.read.zip.Entries;
import org.gongyak.document.read.zip.ZipPackage;

/**
 * Reads HWPX (KS X 6101): the sections in the order of the package's spine. Names of elements are compared without their namespaces,
 * of which the 2011 and the 2024 set are in use. Text that stands beside the page (heads, feet, notes) is put at the end.
 */
public final class HwpxReader {
    public static final String FORMAT = "hwpx";

    private HwpxReader() {}

    /** Whether a package is one, be it without a body: some programs leave out the {@code mimetype} that it should begin with. */
    public static boolean isHwpx(ZipPackage file) {
        return file.names().contains(Spine.PACKAGE)
                || file.names().stream().anyMatch(name -> name.startsWith(Spine.FOLDER) && Spine.isSection(name));
    }

    public static Document read(ZipPackage file, Deadline deadline) {
        refuseEncrypted(file, deadline);
        List<String> sections = Spine.sections(file, deadline);
        if (sections.isEmpty()) {
            throw new RefusalException(Refusal.NO_SECTION);
        }
        TreeBuilder builder = new TreeBuilder(FORMAT, Optional.empty(), deadline);
        for (String section : sections) {
            Entries.read(file, section, bytes -> new SectionReader(new XmlCursor(bytes, deadline), builder).read());
        }
        return builder.build();
    }

    private static void refuseEncrypted(ZipPackage file, Deadline deadline) {
        Entries.read(file, "META-INF/manifest.xml", bytes -> {
            XmlCursor xml = new XmlCursor(bytes, deadline);
            while (xml.nextIn(0)) {
                if (xml.atStart("encryption-data")) {
                    throw new RefusalException(Refusal.PASSWORD);
                }
            }
        });
    }
}
