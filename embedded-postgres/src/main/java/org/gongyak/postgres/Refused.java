package org.gongyak.postgres;

/**
 * Why the database was not started. The data folder is as it was, or can be started again once the reason is gone.
 *
 * @param code stable key of the reason, such as {@code database.in-use}
 * @param ko what is wrong, where, and how to mend it
 * @param en the same in English
 */
public record Refused(String code, String ko, String en) implements Start {}
