package org.gongyak.server.platform.page.part;

/**
 * What is wrong with one field of a form.
 *
 * @param field the id of the input it is about
 * @param message what is wrong and how to mend it
 */
public record FieldError(String field, String message) {}
