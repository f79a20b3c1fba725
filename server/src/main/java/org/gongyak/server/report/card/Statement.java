package org.gongyak.server.report.card;

/**
 * A labelled statement of the form.
 *
 * @param label as the form words it; blank if it has none
 */
public record Statement(String label, MarkedText text) {}
