package org.gongyak.server.platform.page;

/** The hidden field by which a form shows that it came from a page of ours (CSRF). */
public record FormToken(String name, String value) {}
