package org.gongyak.server.platform.page.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The words of the interface in one language, from {@code messages_ko.properties} and {@code messages_en.properties}, which lie side by
 * side and have the same keys.
 */
public final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language, load(language)));
        }
    }

    private final Language language;
    private final Properties texts;

    private Words(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /**
     * The text of a key, its places {@code {0}}, {@code {1}} filled as {@link MessageFormat} does: a number gets thousands commas, so a year
     * or a date goes in as text, made by {@link org.gongyak.server.platform.page.format.Formats}.
     *
     * @throws IllegalArgumentException if there is no such key: a page is broken, not its reader
     */
    public String say(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for \"" + key + "\"");
        }
        return new MessageFormat(text, language.locale()).format(values);
    }

    /** Every key, for the tests that compare the two files. */
    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** The text of a key as it stands in the file. */
    String raw(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    private static Properties load(Language language) {
        String name = "messages_" + language.tag() + ".properties";
        Properties texts = new Properties();
        try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
        return texts;
    }
}
