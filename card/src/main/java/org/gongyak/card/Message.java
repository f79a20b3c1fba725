package org.gongyak.card;

/** What Gongyak says to a person, in both of its languages: what is wrong, where, and how to mend it. */
public record Message(String ko, String en) {

    public Message {
        if (ko.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a message speaks both languages");
        }
    }

    /** The message in the language of a tag such as {@code en} or {@code ko}; Korean unless English is asked for. */
    public String in(String language) {
        return language.startsWith("en") ? en : ko;
    }
}
