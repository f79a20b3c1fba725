package org.gongyak.server.exchange.batch.read;

import java.util.Optional;
import org.gongyak.card.Message;

/**
 * One file that is to be read.
 *
 * @param label what it is called
 * @param source which of the sent files it is or lies in
 * @param entry its name in the zip, if the sent file is one
 * @param refused why it will not be read, if that is known already
 */
public record PlannedFile(String label, int source, Optional<String> entry, Optional<Message> refused) {}
