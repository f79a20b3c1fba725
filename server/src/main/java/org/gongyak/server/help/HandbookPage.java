package org.gongyak.server.help;

/**
 * A page of the handbook.
 *
 * @param title its first heading
 * @param html what follows that, ready to stand in a page
 */
public record HandbookPage(String title, String html) {}
