package org.gongyak.document.write.pdf.file;

/**
 * A document within a file.
 *
 * @param title as the outline shows it
 * @param firstPage the object number of its first page
 */
record Chapter(String title, int firstPage) {}
