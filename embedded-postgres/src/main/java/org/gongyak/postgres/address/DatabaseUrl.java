package org.gongyak.postgres.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the two customary spellings of a database's address: libpq's {@code postgres://user:password@host:port/database?…} and JDBC's
 * {@code jdbc:postgresql://host:port/database?user=…&password=…}.
 *
 * <p>Cut by hand and not by {@link java.net.URI}, which knows neither several hosts nor an underscore in a host's name.
 */
final class DatabaseUrl {
    private static final Pattern PARTS = Pattern.compile("(?:postgres|postgresql|jdbc:postgresql)://"
            + "(?:(?<userinfo>[^/?#]*)@)?(?<hosts>[^/?#@]+)/(?<database>[^/?#]+)(?:\\?(?<query>[^#]*))?");

    private DatabaseUrl() {}

    /** Empty when it is no such address or names no user. */
    static Optional<DatabaseLogin> read(String url) {
        Matcher parts = PARTS.matcher(url.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return login(parts);
        } catch (IllegalArgumentException badEscape) {
            return Optional.empty();
        }
    }

    private static Optional<DatabaseLogin> login(Matcher parts) {
        String[] userinfo =
                Optional.ofNullable(parts.group("userinfo")).orElse("").split(":", 2);
        String user = decode(userinfo[0]);
        String password = userinfo.length == 2 ? decode(userinfo[1]) : "";
        List<String> options = new ArrayList<>();
        for (String option :
                Optional.ofNullable(parts.group("query")).orElse("").split("&", -1)) {
            if (option.startsWith("user=")) {
                user = decode(option.substring("user=".length()));
            } else if (option.startsWith("password=")) {
                password = decode(option.substring("password=".length()));
            } else if (!option.isEmpty()) {
                options.add(option);
            }
        }
        String query = options.isEmpty() ? "" : "?" + String.join("&", options);
        String url = "jdbc:postgresql://" + parts.group("hosts") + "/" + parts.group("database") + query;
        return user.isEmpty() ? Optional.empty() : Optional.of(new DatabaseLogin(url, user, password));
    }

    /** Undoes percent escapes only: in an address a plus sign is a plus sign. */
    private static String decode(String escaped) {
        return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
