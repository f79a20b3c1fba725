package org.gongyak.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.gongyak.document.read.ReadableFormat;
import org.jspecify.annotations.Nullable;

/** What the commands say of themselves, with the list of formats from where it is kept. */
final class HelpTexts extends ResourceBundle {
    private static final String FORMATS = "formats";

    private final Language language;

    HelpTexts(Language language) {
        this.language = language;
        setParent(ResourceBundle.getBundle("org.gongyak.cli.Help", language.locale()));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return key.equals(FORMATS) ? ReadableFormat.names(language == Language.KO) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        List<String> keys = Collections.list(parent.getKeys());
        keys.add(FORMATS);
        return Collections.enumeration(keys);
    }
}
