package org.gongyak.document.write.pdf.page;

/**
 * What stands at the foot of each page.
 *
 * @param left such as the day the card speaks for
 * @param right such as the day of printing
 */
public record Foot(String left, String right, Numbering numbering) {}
