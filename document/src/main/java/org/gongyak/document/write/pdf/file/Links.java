package org.gongyak.document.write.pdf.file;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Links from one document of a file to pages of others: laid out as addresses, which become places in the file. */
public final class Links {
    /** An address that names a page of what was appended, counted from 1. */
    public static final String PAGE = "page://";

    private Links() {}

    static void resolve(PDDocument part, List<Integer> pages) throws IOException {
        for (PDPage page : part.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                resolve(annotation.getCOSObject(), pages);
            }
        }
    }

    private static void resolve(COSDictionary annotation, List<Integer> pages) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        String address = action == null ? "" : action.getString(COSName.URI, "");
        if (!address.startsWith(PAGE)) {
            return;
        }
        int page = Integer.parseInt(address.substring(PAGE.length()));
        COSArray place = new COSArray();
        place.add(Syntax.reference(pages.get(page - 1)));
        place.add(COSName.getPDFName("Fit"));
        annotation.removeItem(COSName.A);
        annotation.setItem(COSName.DEST, place);
    }
}
