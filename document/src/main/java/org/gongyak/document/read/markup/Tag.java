package org.gongyak.document.read.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag as it stands in the source.
 *
 * @param name in lower case
 * @param closing whether it begins with {@code </}
 * @param source from {@code <} to {@code >}
 * @param offset of its {@code <}
 */
public record Tag(String name, boolean closing, String source, int offset) {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w:-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))");

    /** One past its {@code >}. */
    public int end() {
        return offset + source.length();
    }

    public Optional<String> findAttribute(String wanted) {
        Matcher attributes = ATTRIBUTE.matcher(source);
        while (attributes.find()) {
            if (attributes.group(1).toLowerCase(Locale.ROOT).equals(wanted)) {
                for (int group = 2; group <= 4; group++) {
                    String value = attributes.group(group);
                    if (value != null) {
                        return Optional.of(value);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
