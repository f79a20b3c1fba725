package org.gongyak.server.demo;

import java.util.List;
import java.util.Optional;

/**
 * A part of a chapter.
 *
 * @param label the words for its row on the card, where they are not the usual ones
 * @param lines as written, without blank ones
 */
record Part(PartKind kind, Optional<String> label, List<String> lines) {
    private static final String REMARK = "비고: ";

    Part {
        lines = List.copyOf(lines);
    }

    /** What belongs into the row's last column. */
    List<String> remarks() {
        return lines.stream()
                .filter(line -> line.startsWith(REMARK))
                .map(line -> line.substring(REMARK.length()))
                .toList();
    }

    List<String> withoutRemarks() {
        return lines.stream().filter(line -> !line.startsWith(REMARK)).toList();
    }
}
