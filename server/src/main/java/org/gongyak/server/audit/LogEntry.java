package org.gongyak.server.audit;

/**
 * An act to be logged.
 *
 * @param act what was done, as {@code room.noun.verb}: {@code report.revision.saved}
 * @param subject what it was done to, as a path: {@code revision/{pledge}/{period}/{number}}
 */
public record LogEntry(Actor actor, String act, String subject, Particulars particulars) {}
