package org.gongyak.document.write.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A section of the form.
 *
 * @param heading without its mark; empty for the rows at the top
 * @param unit the line at the upper right of the table, such as {@code (단위 : 백만원)}
 * @param sideways whether its tables are too wide for a sheet of A4 upright
 */
public record Part(Optional<String> heading, Optional<String> unit, boolean sideways, List<SheetBlock> blocks) {
    public Part {
        blocks = List.copyOf(blocks);
    }
}
