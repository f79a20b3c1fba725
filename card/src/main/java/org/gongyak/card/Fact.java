package org.gongyak.card;

/**
 * A labelled statement about the project that has no place of its own in the model: 분류, 신규/계속, 상급기관 도움 …
 *
 * @param label as written
 */
public record Fact(String label, String value) {}
