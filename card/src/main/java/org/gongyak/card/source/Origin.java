package org.gongyak.card.source;

import java.util.Optional;

/**
 * The paragraph of the source a text was read from.
 *
 * @param address see {@link Place#address()}
 * @param lines the lines of the file, for formats that have them
 */
public record Origin(String address, Optional<Lines> lines) {

    public static Origin inLines(String address, Lines lines) {
        return new Origin(address, Optional.of(lines));
    }

    public static Origin withoutLines(String address) {
        return new Origin(address, Optional.empty());
    }
}
