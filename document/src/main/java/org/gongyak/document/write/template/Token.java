package org.gongyak.document.write.template;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A name in double braces.
 *
 * @param mark {@code #} begins a loop, {@code /} ends it
 * @param start offset in the text of its paragraph
 */
record Token(String mark, String name, int start, int end) {
    private static final Pattern TOKEN = Pattern.compile("\\{\\{\\s{0,9}(?<mark>[#/]?)(?<name>[^{}]{1,80})\\}\\}");

    static List<Token> in(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(found -> new Token(found.group(1), found.group(2).strip(), found.start(), found.end()))
                .toList();
    }

    boolean begins() {
        return mark.equals("#");
    }

    boolean ends(String loop) {
        return mark.equals("/") && Scope.key(name).equals(Scope.key(loop));
    }
}
