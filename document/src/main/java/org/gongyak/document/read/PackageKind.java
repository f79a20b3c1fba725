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

    /** Whether a zip holds a workbook, be it of the binary kind. */
    static boolean isWorkbook(ZipPackage file) {
        return !HwpxReader.isHwpx(file) && holds(file, "xl/");
    }

    /** Why a zip is not read, unless it is a HWPX, a DOCX or a workbook. */
    static Optional<Refusal> findRefusal(ZipPackage file, Deadline deadline) {
        if (HwpxReader.isHwpx(file) || DocxReader.isDocx(file, deadline)) {
            return Optional.empty();
        }
        if (holds(file, "word/")) {
            return Optional.of(Refusal.NO_SECTION);
        }
        if (holds(file, "xl/")) {
            return file.names().contains("xl/workbook.bin") ? Optional.of(Refusal.XLSB) : Optional.empty();
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
