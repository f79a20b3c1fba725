package org.gongyak.document.read.pdf.page;

import java.util.Optional;

/**
 * A ruling line, from left to right or from top to bottom.
 *
 * @param at its y when it is horizontal, its x when it is vertical
 */
public record Rule(boolean horizontal, float at, float from, float to) {
    /** What is thicker or more slanting is no ruling line. */
    private static final float THICKEST = 3;

    /** Shorter ones are dots or parts of letters. */
    private static final float SHORTEST = 2;

    public static Optional<Rule> between(float x, float y, float toX, float toY) {
        float width = Math.abs(toX - x);
        float height = Math.abs(toY - y);
        if (Math.min(width, height) > THICKEST || Math.max(width, height) < SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(
                width > height
                        ? new Rule(true, (y + toY) / 2, Math.min(x, toX), Math.max(x, toX))
                        : new Rule(false, (x + toX) / 2, Math.min(y, toY), Math.max(y, toY)));
    }
}
