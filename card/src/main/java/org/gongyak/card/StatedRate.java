package org.gongyak.card;

/**
 * A rate printed on the card (누적추진율, 진도율), as stated.
 *
 * @param raw as written, such as 20%
 */
public record StatedRate(String label, String raw, Percent percent) {}
