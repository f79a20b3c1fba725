package org.gongyak.document.read.pdf.page;

/**
 * A character where it stands on the page.
 *
 * @param text what it means; more than one character for ligatures, blank for a space
 * @param size height of the font in points
 */
public record Glyph(String text, float left, float right, float baseline, float size) {
    /** Letters stand on their baseline; half the height of most is this part of the size. */
    private static final float HALF_HEIGHT = 0.35f;

    public float middle() {
        return (left + right) / 2;
    }

    /** Height of the letter's middle on the page. */
    public float centre() {
        return baseline - HALF_HEIGHT * size;
    }

    public boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
