package org.gongyak.card.check;

/**
 * Words quoted from a passage.
 *
 * @param start first UTF-16 unit in the passage, counted from 0
 * @param end one past the last
 */
public record Quote(Spot spot, String text, int start, int end) {}
