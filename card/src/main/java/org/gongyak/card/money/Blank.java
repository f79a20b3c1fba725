package org.gongyak.card.money;

/**
 * A cell without an entry.
 *
 * @param raw empty, or a lone dash as written: a dash says neither nothing nor 0
 */
public record Blank(String raw) implements MoneyCell {

    /** Whether something stands there that some take for 0. */
    public boolean isDash() {
        return !raw.isEmpty();
    }
}
