package org.gongyak.document.write.pdf.page;

/**
 * What stands at the foot of each page. Neither side may be blank: a margin without text is left out, and its neighbours move.
 *
 * @param left such as the day the card speaks for
 * @param right such as the day of printing
 */
public record Foot(String left, String right, Numbering numbering) {
    public Foot {
        if (left.isBlank() || right.isBlank()) {
            throw new IllegalArgumentException("a foot has two sides");
        }
    }
}
