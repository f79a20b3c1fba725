package org.gongyak.document.write.pdf.page;

/**
 * How the pages of a document are numbered.
 *
 * @param first the number of its first page
 * @param ofAll whether the number of all pages stands beside
 * @param roman for the pages before the first
 */
public record Numbering(int first, boolean ofAll, boolean roman) {
    /** A document of its own: 1 / 4. */
    public static final Numbering ALONE = new Numbering(1, true, false);

    /** A part of a file: - 17 -. */
    public static Numbering from(int first) {
        return new Numbering(first, false, false);
    }

    /** What stands before the first page, such as a table of contents: - ii -. */
    public static Numbering front(int first) {
        return new Numbering(first, false, true);
    }

    String css() {
        if (ofAll) {
            return "counter(page) \" / \" counter(pages)";
        }
        return roman ? "\"- \" counter(page, lower-roman) \" -\"" : "\"- \" counter(page) \" -\"";
    }
}
