package org.gongyak.server.platform.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may ask for what, as {@code docs/endpoints.md} states it: the very table that people read comes with the program, and a request
 * that no row of it covers is not served.
 */
final class StatedRules implements RequestMatcher {
    private static final String TABLE = "endpoints.md";

    /** | GET | `/office/{term}/pledges` | who | what | */
    private static final Pattern ROW =
            Pattern.compile("\\| (?<method>[A-Z]+) \\| `(?<path>[^`]+)` \\| (?<who>[^|]+) \\| [^|]+ \\|");

    private final RequestMatcher any;

    private StatedRules(List<Rule> rules) {
        this.any = new OrRequestMatcher(rules.stream().map(Rule::matcher).toList());
    }

    /** Throws for a table that is missing, empty or says what nobody understands: then the server does not start. */
    static StatedRules load() {
        try (InputStream table = StatedRules.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException(TABLE + " is not in the program");
            }
            return parse(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static StatedRules parse(String table) {
        List<Rule> rules = table.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Rule(row.group("method"), row.group("path"), Rule.Who.of(row.group("who"))))
                .toList();
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("the table states no rule");
        }
        return new StatedRules(rules);
    }

    /** Whether some row covers the request. */
    @Override
    public boolean matches(HttpServletRequest request) {
        return any.matches(request);
    }
}
