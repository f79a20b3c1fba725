package org.gongyak.document.read.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.xml.XmlCursor;

/** The texts that cells refer to by number. */
record SharedStrings(List<String> texts) {

    static SharedStrings read(InputStream bytes, Deadline deadline) {
        List<String> texts = new ArrayList<>();
        XmlCursor xml = new XmlCursor(bytes, deadline);
        long characters = 0;
        while (xml.nextIn(0)) {
            if (xml.atStart("si")) {
                String text = RichText.read(xml);
                texts.add(text);
                characters += text.length();
                if (texts.size() > Limits.PARAGRAPHS || characters > Limits.CHARACTERS) {
                    throw new RefusalException(Refusal.TOO_MUCH_TEXT);
                }
            }
        }
        return new SharedStrings(texts);
    }

    /** The text with a number; a file that names one it does not have is damaged. */
    String get(String number) {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException noSuchText) {
            throw new RefusalException(Refusal.DAMAGED, noSuchText);
        }
    }
}
