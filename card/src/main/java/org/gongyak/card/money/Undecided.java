package org.gongyak.card.money;

/**
 * A cell that says that the amount is not decided yet (미정).
 *
 * @param raw the word as written
 */
public record Undecided(String raw) implements MoneyCell {}
