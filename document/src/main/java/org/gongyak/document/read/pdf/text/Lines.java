package org.gongyak.document.read.pdf.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongyak.document.read.pdf.page.Glyph;

/** Makes lines of the characters of a cell or of a page's running text. */
public final class Lines {
    /** Characters whose baselines differ by less than this part of their size stand in one line; small raised ones too. */
    private static final float SAME_LINE = 0.45f;

    private Lines() {}

    /** From top to bottom, blank ones left out. */
    public static List<Line> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= sorted.size(); end++) {
            if (end == sorted.size() || isBelow(sorted.get(start), sorted.get(end))) {
                LineText line = new LineText(sorted.subList(start, end));
                if (!line.isBlank()) {
                    lines.add(line.toLine());
                }
                start = end;
            }
        }
        return lines;
    }

    private static boolean isBelow(Glyph first, Glyph next) {
        return next.baseline() - first.baseline() > SAME_LINE * Math.max(first.size(), next.size());
    }
}
