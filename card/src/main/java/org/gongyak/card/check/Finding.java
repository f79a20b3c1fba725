package org.gongyak.card.check;

import java.util.List;
import org.gongyak.card.Message;

/**
 * What a check has found.
 *
 * @param code the check's code, {@code family.name}
 * @param at the words concerned
 * @param related the other places it is about, such as the table cell that says otherwise
 * @param expected what should stand there, or empty when that cannot be said
 * @param message what is wrong and how to mend it
 */
public record Finding(String code, Severity severity, Quote at, List<Quote> related, String expected, Message message) {

    public Finding {
        related = List.copyOf(related);
    }
}
