package org.gongyak.document.read.pdf.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongyak.document.read.pdf.page.Glyph;

/** The characters of one line from left to right, with the spaces that are there and those that only show as gaps. */
final class LineText {
    /** A gap of this part of the size is a space, a wide one a jump to the next tab. */
    private static final float SPACE = 0.22f;

    private static final float TAB = 2.2f;

    /** A letter printed twice at nearly the same place is how some programs make it bold. */
    private static final float TWICE = 0.3f;

    private final StringBuilder text = new StringBuilder();
    private final List<Glyph> inked = new ArrayList<>();
    private float firstWordEnd = Float.NaN;
    private boolean spaceAtEnd;

    LineText(List<Glyph> glyphs) {
        glyphs.stream().sorted(Comparator.comparingDouble(Glyph::left)).forEach(this::add);
    }

    private void add(Glyph glyph) {
        if (glyph.isBlank()) {
            spaceAtEnd = !inked.isEmpty();
            return;
        }
        if (!inked.isEmpty()) {
            Glyph before = inked.getLast();
            if (isSame(before, glyph)) {
                return;
            }
            float gap = glyph.left() - before.right();
            float size = Math.max(before.size(), glyph.size());
            if (gap > TAB * size) {
                part('\t');
            } else if (spaceAtEnd || gap > SPACE * size) {
                part(' ');
            }
        }
        spaceAtEnd = false;
        inked.add(glyph);
        text.append(glyph.text());
    }

    private void part(char space) {
        text.append(space);
        if (Float.isNaN(firstWordEnd)) {
            firstWordEnd = inked.getLast().right();
        }
    }

    private static boolean isSame(Glyph before, Glyph glyph) {
        float width = glyph.right() - glyph.left();
        return before.text().equals(glyph.text()) && glyph.left() - before.left() < TWICE * width;
    }

    boolean isBlank() {
        return inked.isEmpty();
    }

    Line toLine() {
        Glyph first = inked.getFirst();
        Glyph last = inked.getLast();
        float size = (float) inked.stream().mapToDouble(Glyph::size).max().orElse(0);
        float wordEnd = Float.isNaN(firstWordEnd) ? last.right() : firstWordEnd;
        return new Line(
                text.toString(),
                first.left(),
                last.right(),
                first.baseline(),
                size,
                wordEnd - first.left(),
                first.right() - first.left(),
                spaceAtEnd);
    }
}
