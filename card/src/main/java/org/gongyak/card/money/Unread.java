package org.gongyak.card.money;

/**
 * A cell whose text is no amount. It is kept as it is and counts nowhere.
 *
 * @param raw the text as written
 */
public record Unread(String raw) implements MoneyCell {}
