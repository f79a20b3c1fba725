package org.gongyak.server.audit;

/**
 * Two values that should be one.
 *
 * @param what which value, such as {@code row_hash} or {@code particulars.body}
 */
public record Difference(String what, String expected, String actual) {}
