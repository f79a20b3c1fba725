package org.gongyak.server.platform.page;

import org.gongyak.server.platform.page.format.Formats;
import org.gongyak.server.platform.page.language.Language;
import org.gongyak.server.platform.page.language.Words;

/**
 * What a request says about its reader. A controller method takes it as a parameter.
 *
 * @param address path and query to come back to after the language was switched
 */
public record Visit(Language language, String address, FormToken token) {

    public Words words() {
        return Words.in(language);
    }

    public Formats formats() {
        return Formats.in(language);
    }

    /** A text of the interface in the reader's language. */
    public String say(String key, Object... values) {
        return words().say(key, values);
    }
}
