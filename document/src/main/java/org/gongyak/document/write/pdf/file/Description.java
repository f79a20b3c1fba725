package org.gongyak.document.write.pdf.file;

import java.time.ZonedDateTime;

/**
 * What a file says of itself.
 *
 * @param title shown by viewers in place of the file's name
 * @param subject one sentence
 * @param written to the second
 */
public record Description(String title, String subject, ZonedDateTime written) {}
