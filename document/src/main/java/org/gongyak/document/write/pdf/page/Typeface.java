package org.gongyak.document.write.pdf.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that is shipped, read once in the life of the program. It is only looked at from then on, so threads share it. */
final class Typeface {
    static final Typeface REGULAR = new Typeface("NotoSansKR-Regular.ttf", 400);
    static final Typeface BOLD = new Typeface("NotoSansKR-Bold.ttf", 700);
    static final List<Typeface> ALL = List.of(REGULAR, BOLD);

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int weight;

    private Typeface(String file, int weight) {
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
}
