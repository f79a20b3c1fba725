package org.gongyak.document.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.xml.XmlCursor;
import org.gongyak.document.read.zip.Entries;
import org.gongyak.document.read.zip.ZipPackage;

/**
 * The list of worksheets.
 *
 * @param sheets in the order of their tabs; sheets of charts, dialogs and macros are left out
 * @param from1904 whether days are counted from 1904
 * @param strings the part with the shared strings
 * @param styles the part with the styles
 */
record Workbook(List<Sheet> sheets, boolean from1904, Optional<String> strings, Optional<String> styles) {
    private static final String USUAL = "xl/workbook.xml";

    /** More have never been seen in a book of cards. */
    private static final int MOST_SHEETS = 1_000;

    /** A worksheet; hidden ones too. */
    record Sheet(String name, boolean hidden, String part) {}

    static Workbook read(ZipPackage file, Deadline deadline) {
        String part = Relations.of("", file, deadline)
                .findPart("officeDocument")
                .filter(file.names()::contains)
                .orElse(USUAL);
        if (!file.names().contains(part)) {
            throw new RefusalException(Refusal.DAMAGED);
        }
        Relations relations = Relations.of(part, file, deadline);
        List<Sheet> sheets = new ArrayList<>();
        boolean[] from1904 = {false};
        Entries.read(file, part, bytes -> {
            XmlCursor xml = new XmlCursor(bytes, deadline);
            while (xml.nextIn(0)) {
                if (xml.atStart("sheet")) {
                    add(xml, relations, sheets);
                } else if (xml.atStart("workbookPr")) {
                    from1904[0] = Flag.isSet(xml.attribute("date1904"));
                }
            }
        });
        return new Workbook(sheets, from1904[0], relations.findPart("sharedStrings"), relations.findPart("styles"));
    }

    private static void add(XmlCursor xml, Relations relations, List<Sheet> sheets) {
        String state = xml.attribute("state");
        boolean hidden = state.equals("hidden") || state.equals("veryHidden");
        relations
                .find(xml.attribute("id"))
                .filter(relation -> relation.kind().equals("worksheet"))
                .ifPresent(relation -> sheets.add(new Sheet(xml.attribute("name"), hidden, relation.part())));
        if (sheets.size() > MOST_SHEETS) {
            throw new RefusalException(Refusal.BOMB);
        }
    }
}
