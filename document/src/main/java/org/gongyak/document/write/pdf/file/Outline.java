package org.gongyak.document.write.pdf.file;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The list of chapters that viewers show beside the pages. */
final class Outline {
    private Outline() {}

    /** Writes the list and tells its number. */
    static int write(List<Chapter> chapters, ObjectWriter writer) throws IOException {
        int root = writer.reserve();
        int[] items = chapters.stream().mapToInt(chapter -> writer.reserve()).toArray();
        for (int i = 0; i < items.length; i++) {
            COSDictionary item = new COSDictionary();
            item.setItem(COSName.TITLE, new COSString(chapters.get(i).title()));
            item.setItem(COSName.PARENT, Syntax.reference(root));
            if (i > 0) {
                item.setItem(COSName.PREV, Syntax.reference(items[i - 1]));
            }
            if (i + 1 < items.length) {
                item.setItem(COSName.NEXT, Syntax.reference(items[i + 1]));
            }
            item.setItem(COSName.DEST, wholePage(chapters.get(i).firstPage()));
            writer.write(items[i], item);
        }
        COSDictionary outline = new COSDictionary();
        outline.setItem(COSName.TYPE, COSName.OUTLINES);
        outline.setItem(COSName.FIRST, Syntax.reference(items[0]));
        outline.setItem(COSName.LAST, Syntax.reference(items[items.length - 1]));
        outline.setInt(COSName.COUNT, items.length);
        writer.write(root, outline);
        return root;
    }

    private static COSArray wholePage(int page) {
        COSArray destination = new COSArray();
        destination.add(Syntax.reference(page));
        destination.add(COSName.getPDFName("Fit"));
        return destination;
    }
}
