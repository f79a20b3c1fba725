package org.gongyak.document.read.sheet.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongyak.document.read.sheet.format.Token.Kind;

/**
 * One of the sections of a number format.
 *
 * @param korean whether its locale is Korean: 오전 and 월요일 rather than AM and Monday
 */
record Section(Optional<Condition> condition, boolean korean, List<Token> tokens) {
    Section {
        tokens = List.copyOf(tokens);
    }

    boolean has(Kind kind) {
        return count(kind) > 0;
    }

    int count(Kind kind) {
        return Token.count(kind, tokens);
    }

    boolean isTime() {
        return has(Kind.TIME) || has(Kind.ELAPSED) || has(Kind.HALF_DAY);
    }

    boolean isGeneral() {
        return has(Kind.GENERAL) || isFraction() || (has(Kind.TEXT) && !has(Kind.DIGIT));
    }

    /** Fractions such as {@code # ?/?} are shown as decimal numbers. */
    private boolean isFraction() {
        return has(Kind.STROKE) && has(Kind.DIGIT);
    }

    /** Its literals, with this in the place of the cell's content. */
    String around(String content) {
        if (isFraction()) {
            return content;
        }
        return tokens.stream()
                .map(token -> switch (token.kind()) {
                    case LITERAL, STROKE -> token.text();
                    case GENERAL, TEXT -> content;
                    default -> "";
                })
                .collect(Collectors.joining());
    }
}
