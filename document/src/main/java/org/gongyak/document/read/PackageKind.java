package org.gongyak.document.read;

import java.util.Optional;
import org.gongyak.document.read.docx.DocxReader;
import org.gongyak.document.read.hwpx.HwpxReader;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.zip.ZipPackage;

/** Tells by the names of its entries what a zip is. */
final class PackageKind {

    private PackageKind() {}

    /** Why a zip is not read, unless it is a HWPX or a DOCX. */
    static Optional<Refusal> findRefusal(ZipPackage file, Deadline deadline) {
        if (HwpxReader.isHwpx(file) || DocxReader.isDocx(file, deadline)) {
            return Optional.empty();
        }
        if (holds(file, "word/")) {
            return Optional.of(Refusal.NO_SECTION);
        }
        if (holds(file, "xl/")) {
            return Optional.of(Refusal.XLSX);
        }
        if (file.names().contains("mimetype") && file.names().contains("content.xml")) {
            return Optional.of(Refusal.OPEN_DOCUMENT);
        }
        return Optional.of(Refusal.ARCHIVE);
    }

    private static boolean holds(ZipPackage file, String folder) {
        return file.names().stream().anyMatch(name -> name.startsWith(folder));
    }
}
