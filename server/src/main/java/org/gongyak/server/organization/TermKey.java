package org.gongyak.server.organization;

import java.util.Optional;
import java.util.regex.Pattern;

/** One head's term in addresses: {@code 9}, or {@code 9-2} after a by-election. */
public record TermKey(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]+(-[0-9]+)?");

    public TermKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no key of a term: " + value);
        }
    }

    public static Optional<TermKey> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new TermKey(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
