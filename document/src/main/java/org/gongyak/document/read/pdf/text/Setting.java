package org.gongyak.document.read.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How a file is set: lines are broken between words, or, as some programs do in Korean, between any two letters. Learned from all its
 * lines before the first paragraph is made.
 */
public final class Setting {
    /** Between words a third of all breaks leave no room for a letter; between letters nearly all do. */
    private static final int ONE_IN = 4;

    private int words;
    private int letters;

    /** Notes how the lines of a text are broken. */
    public void learn(List<Line> lines, Column column) {
        for (Break end : breaks(lines, column)) {
            switch (end) {
                case WORD -> words++;
                case LETTER -> letters++;
                case PARAGRAPH -> {
                    // tells nothing
                }
            }
        }
    }

    /** The paragraphs of a text, lines that the layout broke joined again. */
    public List<String> paragraphs(List<Line> lines, Column column) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        List<Break> breaks = breaks(lines, column);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            paragraph.append(line.text());
            Break end = i < breaks.size() ? breaks.get(i) : Break.PARAGRAPH;
            if (end == Break.PARAGRAPH) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            } else if (isSpaced(end, line, lines.get(i + 1), column)) {
                paragraph.append(' ');
            }
        }
        return paragraphs;
    }

    private boolean isSpaced(Break end, Line line, Line next, Column column) {
        if (line.spaceAtEnd() || Seam.isTight(line, next)) {
            return line.spaceAtEnd();
        }
        return end == Break.WORD || isBetweenWords(line, next, column);
    }

    private boolean isBetweenWords(Line line, Line next, Column column) {
        boolean breaksWords = letters > words * (ONE_IN - 1);
        return !breaksWords && !Seam.isInWord(line, next, column);
    }

    private static List<Break> breaks(List<Line> lines, Column column) {
        Column.Alignment alignment = column.alignment(lines);
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i - 1);
            breaks.add(Break.between(line, lines.get(i), column, column.room(line, alignment)));
        }
        return breaks;
    }
}
