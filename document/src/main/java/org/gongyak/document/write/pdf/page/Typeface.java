package org.gongyak.document.write.pdf.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that are shipped, read once in the life of the program. They are only looked at from then on, so threads share them. */
enum Typeface {
    REGULAR("NotoSansKR-Regular.ttf", 400),
    BOLD("NotoSansKR-Bold.ttf", 700);

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int weight;

    Typeface(String file, int weight) {
        this.weight = weight;
        try {
            byte[] bytes = Resource.bytes("/org/gongyak/document/write/pdf/fonts/" + file);
            this.font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            this.characters = font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    int weight() {
        return weight;
    }

    boolean shows(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** The width of a character in thousandths of the font's size. */
    int width(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character)) * 1000 / font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
