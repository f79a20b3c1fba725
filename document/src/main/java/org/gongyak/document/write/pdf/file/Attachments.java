package org.gongyak.document.write.pdf.file;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Files carried within the file, as the source of what it shows (PDF/A-3). */
final class Attachments {
    private final ObjectWriter writer;
    /** Sorted, as the name tree must be. */
    private final Map<String, Integer> specifications = new TreeMap<>();

    Attachments(ObjectWriter writer) {
        this.writer = writer;
    }

    void add(String name, String description, byte[] json, ZonedDateTime written) throws IOException {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, json.length);
        parameters.setItem(COSName.MOD_DATE, Information.date(written));
        COSDictionary content = new COSDictionary();
        content.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
        content.setItem(COSName.SUBTYPE, COSName.getPDFName("application/json"));
        content.setItem(COSName.PARAMS, parameters);
        COSBase file = Syntax.reference(writer.pack(content, json));
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.F, file);
        embedded.setItem(COSName.UF, file);
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setItem(COSName.F, new COSString(name));
        specification.setItem(COSName.UF, new COSString(name));
        specification.setItem(COSName.DESC, new COSString(description));
        specification.setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Source"));
        specification.setItem(COSName.EF, embedded);
        specifications.put(name, writer.write(specification));
    }

    void enter(COSDictionary catalog) {
        if (specifications.isEmpty()) {
            return;
        }
        COSArray named = new COSArray();
        COSArray associated = new COSArray();
        specifications.forEach((name, number) -> {
            named.add(new COSString(name));
            named.add(Syntax.reference(number));
            associated.add(Syntax.reference(number));
        });
        COSDictionary files = new COSDictionary();
        files.setItem(COSName.NAMES, named);
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.EMBEDDED_FILES, files);
        catalog.setItem(COSName.NAMES, names);
        catalog.setItem(COSName.getPDFName("AF"), associated);
    }
}
