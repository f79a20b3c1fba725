package org.gongyak.server.platform.guard;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One stated rule: who gets an answer at an address.
 *
 * @param method of HTTP, or {@value #ANY}; whoever may GET may ask for the HEAD alone
 * @param path the pattern of the address, such as {@code /office/{term}/pledges}
 */
record Rule(String method, String path, Who who) {
    private static final String ANY = "ANY";

    Rule {
        if (method.equals("POST") != (who == Who.THIS_MACHINE_WITH_TOKEN)) {
            throw new IllegalArgumentException("a form, and nothing else, needs its token: " + method + " " + path);
        }
    }

    /** Who gets an answer. Until people sign in it is this machine. */
    enum Who {
        THIS_MACHINE("this machine"),
        THIS_MACHINE_WITH_TOKEN("this machine, with the form's token");

        private final String words;

        Who(String words) {
            this.words = words;
        }

        static Who of(String words) {
            return Arrays.stream(values())
                    .filter(who -> who.words.equals(words))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no rule: " + words));
        }
    }

    /** Made once for a rule, since every request is asked about. */
    RequestMatcher matcher() {
        RequestMatcher address = PathPatternRequestMatcher.withDefaults().matcher(path);
        return request -> isAsked(request.getMethod()) && address.matches(request);
    }

    private boolean isAsked(String asked) {
        return method.equals(ANY)
                || method.equals(asked)
                || (method.equals(HttpMethod.GET.name()) && asked.equals(HttpMethod.HEAD.name()));
    }
}
