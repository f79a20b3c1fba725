package org.gongyak.server.platform.page;

/**
 * A way to another page or to a place on this one.
 *
 * @param label what the reader finds there, in the language of the page
 * @param address a path on this server, or {@code #} and an anchor
 */
public record Link(String label, String address) {}
