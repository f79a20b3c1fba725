package org.gongyak.server.platform.page.part;

/**
 * What stands around a wide table: it scrolls inside this frame, never with the page.
 *
 * @param id of the title, which also names the scrolling region for screen readers
 * @param title the table's name, shown above it
 * @param unit the unit line at the upper right, "(단위: 백만원)"; blank if none
 * @param note under the table, such as what a blank cell means; blank if none
 */
public record TableFrame(String id, String title, String unit, String note) {}
