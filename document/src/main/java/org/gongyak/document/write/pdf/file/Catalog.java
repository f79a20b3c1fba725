package org.gongyak.document.write.pdf.file;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The root of a file, with all that PDF/A and PDF/UA ask of it. */
final class Catalog {
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private Catalog() {}

    static COSDictionary of(Description description, ObjectWriter writer) throws IOException {
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.LANG, new COSString("ko"));
        catalog.setItem(COSName.MARK_INFO, holding("Marked", COSBoolean.TRUE));
        catalog.setItem(COSName.VIEWER_PREFERENCES, holding("DisplayDocTitle", COSBoolean.TRUE));
        catalog.setItem(COSName.METADATA, Syntax.reference(metadata(description, writer)));
        COSArray intents = new COSArray();
        intents.add(colours(writer));
        catalog.setItem(COSName.OUTPUT_INTENTS, intents);
        return catalog;
    }

    /** Small Roman numerals for the pages in front, figures from 1 on for the rest. */
    static COSDictionary pageLabels(int front) {
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.get(0));
        numbers.add(holding("S", COSName.getPDFName("r")));
        numbers.add(COSInteger.get(front));
        numbers.add(holding("S", COSName.D));
        return holding("Nums", numbers);
    }

    private static int metadata(Description description, ObjectWriter writer) throws IOException {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.METADATA);
        dictionary.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        int number = writer.reserve();
        writer.stream(number, dictionary, Information.packet(description));
        return number;
    }

    private static COSDictionary colours(ObjectWriter writer) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString(COLOURS));
        intent.setItem(COSName.INFO, new COSString(COLOURS));
        int stream = writer.pack(holding("N", COSInteger.THREE), profile);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, Syntax.reference(stream));
        return intent;
    }

    private static COSDictionary holding(String name, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(name), value);
        return dictionary;
    }
}
