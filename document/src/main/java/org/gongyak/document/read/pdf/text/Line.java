package org.gongyak.document.read.pdf.text;

/**
 * A line of print.
 *
 * @param left where its first character begins
 * @param size of its largest characters, in points
 * @param firstWord width of its first word
 * @param firstLetter width of its first character
 * @param spaceAtEnd whether the file has a space behind its last word
 */
public record Line(
        String text,
        float left,
        float right,
        float baseline,
        float size,
        float firstWord,
        float firstLetter,
        boolean spaceAtEnd) {}
