package org.gongyak.server.platform.page;

/**
 * One entry of the main menu. A room that has pages contributes its entries as beans; what does not exist yet is absent, not grey.
 *
 * @param order its place, small first; the order of all entries stands in {@code pages.md}
 * @param word the key of its label, which also names the section a page belongs to
 */
public record MenuEntry(int order, String word, String address) {}
