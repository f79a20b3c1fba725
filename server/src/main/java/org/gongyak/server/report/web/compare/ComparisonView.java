package org.gongyak.server.report.web.compare;

import java.util.List;
import org.gongyak.card.text.WordDiff;

/**
 * Two revisions beside each other.
 *
 * @param count how many differences there are, and of which kinds
 */
public record ComparisonView(String before, String after, String count, List<Part> parts) {

    public ComparisonView {
        parts = List.copyOf(parts);
    }

    /** The differences of one section of the form. */
    public record Part(String heading, List<Row> rows) {}

    /**
     * One difference.
     *
     * @param place where in the section; blank if that says it all
     * @param before the earlier words, what was removed marked; empty for what was added
     * @param after the later words, what was added marked; empty for what was removed
     */
    public record Row(String kind, String place, List<WordDiff.Piece> before, List<WordDiff.Piece> after) {}
}
