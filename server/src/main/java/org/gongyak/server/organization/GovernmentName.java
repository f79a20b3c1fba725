package org.gongyak.server.organization;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The short name of a government in addresses: lower-case letters and digits, words joined by single hyphens, never changed. */
public record GovernmentName(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** First words of addresses that are no government's. */
    private static final Set<String> RESERVED = Set.of("office", "en", "api", "assets");

    public GovernmentName {
        if (!mayBe(value)) {
            throw new IllegalArgumentException("no name of a government: " + value);
        }
    }

    /** Reads a part of an address; empty when no government can have that name. */
    public static Optional<GovernmentName> find(String value) {
        return mayBe(value) ? Optional.of(new GovernmentName(value)) : Optional.empty();
    }

    private static boolean mayBe(String value) {
        return FORM.matcher(value).matches() && !RESERVED.contains(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
