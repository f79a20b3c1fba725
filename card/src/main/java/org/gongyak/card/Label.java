package org.gongyak.card;

/**
 * A heading or label exactly as the government's form words it, so that the form can be printed again to the letter.
 *
 * @param of the part of the card it belongs to, such as {@code progress} or {@code owners}
 */
public record Label(String of, String text) {}
