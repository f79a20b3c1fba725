package org.gongyak.cli.file;

import org.gongyak.card.Message;

/**
 * Why nothing could be done with a file.
 *
 * @param code {@code file.name} for what the folder says of it, {@code read.name} for what its content is
 */
public record FileError(String code, Message message) {}
