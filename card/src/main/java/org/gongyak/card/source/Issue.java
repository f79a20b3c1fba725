package org.gongyak.card.source;

import java.util.Optional;
import org.gongyak.card.Message;

/**
 * Something in a file that was mended, clamped or not understood while reading. An issue never stops a reading and is no accusation of
 * the writer; findings about what a card says are made by the checks.
 *
 * @param code {@code stage.name}, such as {@code read.span-clamped} or {@code card.list-lengths}
 * @param place where, when it can be said
 * @param quote the text concerned, possibly empty
 */
public record Issue(String code, Optional<Place> place, String quote, Message message) {}
