package org.gongyak.document.read.markup;

/** What a scan of marked-up text finds, in order. */
public interface Markup {

    /** A character of the text; all units of a decoded character reference have the offset of its ampersand. */
    void character(char c, int offset);

    void tag(Tag tag);
}
