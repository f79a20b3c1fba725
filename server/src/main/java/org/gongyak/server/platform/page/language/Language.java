package org.gongyak.server.platform.page.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongyak.card.Message;

/** A language in which pages speak to people. Korean is the language of record; English is for readers who ask for it. */
public enum Language {
    KOREAN(Locale.KOREAN),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language of an exact tag, {@code ko} or {@code en}. */
    public static Optional<Language> find(String tag) {
        return Arrays.stream(values()).filter(it -> it.tag().equals(tag)).findFirst();
    }

    /** {@code ko} or {@code en}: for the {@code lang} attribute, the cookie and file names. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The language a reader of this one may switch to. */
    public Language other() {
        return this == KOREAN ? ENGLISH : KOREAN;
    }

    public String pick(Message message) {
        return message.in(tag());
    }
}
