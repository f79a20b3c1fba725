package org.gongyak.document.read.pdf.text;

/** What a line's end means. */
enum Break {
    /** Here a paragraph ends. */
    PARAGRAPH,
    /** The next word did not fit: there is a space. */
    WORD,
    /** Not even the next letter fitted: whether there is a space depends on how the whole file is set. */
    LETTER;

    /** Rounding in the file and different widths of spaces. */
    private static final float TOLERANCE = 0.6f;

    /** Lines of one paragraph are seldom further apart than twice their size. */
    private static final float FURTHEST = 2.4f;

    /** A word needs the space before it, and some programs reckon with the one behind it. */
    private static final float SPACES = 0.45f;

    private static final float SAME_SIZE = 1.15f;

    static Break between(Line line, Line next, Column column, float room) {
        float larger = Math.max(line.size(), next.size());
        float distance = next.baseline() - line.baseline();
        boolean apart = distance > FURTHEST * larger || larger > SAME_SIZE * Math.min(line.size(), next.size());
        if (apart
                || Seam.isList(line, next)
                || Bullet.begins(next.text())
                || next.text().indexOf('\t') >= 0) {
            return PARAGRAPH;
        }
        boolean longWord = next.firstWord() > column.width() - TOLERANCE;
        float wanted = longWord ? next.firstLetter() : next.firstWord() + SPACES * line.size();
        if (wanted + TOLERANCE < room) {
            return PARAGRAPH;
        }
        return room > next.firstLetter() + TOLERANCE ? WORD : LETTER;
    }
}
