package org.gongyak.cli;

import java.util.Locale;
import org.gongyak.card.Message;

/** The languages the program speaks, one at a time. */
public enum Language {
    KO(Locale.KOREAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String say(Message message) {
        return say(message.ko(), message.en());
    }

    /** The one of two wordings that is in this language. */
    public String say(String ko, String en) {
        return this == KO ? ko : en;
    }
}
