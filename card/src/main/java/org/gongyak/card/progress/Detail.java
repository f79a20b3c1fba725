package org.gongyak.card.progress;

import java.util.Optional;

/**
 * A line under an entry.
 *
 * @param label what stands before the colon (일시, 장소, 참석자, 용역사 …), for an attribute
 * @param text what stands behind it, or the whole note
 */
public record Detail(Optional<String> label, String text) {

    public static Detail note(String text) {
        return new Detail(Optional.empty(), text);
    }

    public static Detail attribute(String label, String text) {
        return new Detail(Optional.of(label), text);
    }
}
