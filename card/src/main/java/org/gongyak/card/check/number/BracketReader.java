package org.gongyak.card.check.number;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Pairs the brackets and quotation marks of a passage and keeps those that find no partner. */
final class BracketReader {
    private static final String OPEN = "([{「『〈《【〔“‘（［";
    private static final String CLOSE = ")]}」』〉》】〕”’）］";
    /** 1) 가) a) ex) at the head of an item, and 41) as the number of a form: a bracket without a partner by custom. */
    private static final Pattern LIST_MARK = Pattern.compile(
            "(?:^|[^가-힣A-Za-z0-9.]\\s*|[^\\d]\\.\\s*)(?:\\d{1,3}(?:-\\d{1,2})?|[가-하]|[a-zA-Z]|[ivxⅰ-ⅻⅠ-Ⅻ]+|[①-⑳])$"
                    + "|^[^가-힣A-Za-z0-9]*(?:예|예시|주|단|유의|유의사항|참고|비고|(?i:ex|cf|note))\\d{0,2}$");

    /**
     * A mark without a partner.
     *
     * @param opens false for one that closes what was never opened
     */
    record Stray(int at, char mark, boolean opens) {}

    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Stray> strays = new ArrayList<>();
    private int years;

    private BracketReader(String text) {
        this.text = text;
    }

    static List<Stray> strays(String text) {
        BracketReader reader = new BracketReader(text);
        for (int i = 0; i < text.length(); i++) {
            reader.read(i);
        }
        reader.open
                .descendingIterator()
                .forEachRemaining(at -> reader.strays.add(new Stray(at, text.charAt(at), true)));
        reader.strays.sort(Comparator.comparingInt(Stray::at));
        return reader.strays;
    }

    private void read(int at) {
        char mark = text.charAt(at);
        if (isSingleQuote(mark) && isApostrophe(at)) {
            years += startsYear(at) ? 1 : 0;
        } else if (isSingleQuote(mark) || isDoubleQuote(mark)) {
            quote(at, mark);
        } else if (OPEN.indexOf(mark) >= 0) {
            open.push(at);
        } else if (CLOSE.indexOf(mark) >= 0) {
            close(at, mark);
        }
    }

    private void quote(int at, char mark) {
        boolean opening = mark == '‘' || mark == '“';
        boolean closing = mark == '’' || mark == '”';
        boolean behindWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean behindMark = at > 0 && CLOSE.indexOf(text.charAt(at - 1)) >= 0;
        if (isOpen(mark) && (!opening || behindWord)) {
            // ‘이렇게‘ closes with the mark it opened with: untidy, and yet a pair.
            pop(mark);
        } else if (isSingleQuote(mark) && !opening && years > 0 && (behindWord || behindMark)) {
            // '20년 계획' begins as an apostrophe would.
            years--;
        } else if (closing) {
            strays.add(new Stray(at, mark, false));
        } else if (mark != '"' || !behindWord || !Character.isDigit(text.charAt(at - 1))) {
            // 55" measures a screen.
            open.push(at);
        }
    }

    private void close(int at, char mark) {
        if (isOpen(mark)) {
            pop(mark);
        } else if (partner(mark) != '('
                || !LIST_MARK.matcher(text.substring(0, at)).find()) {
            strays.add(new Stray(at, mark, false));
        }
    }

    private boolean isOpen(char closing) {
        return open.stream().anyMatch(at -> matches(text.charAt(at), closing));
    }

    /** Takes the partner off; what was opened inside it and not closed is astray. */
    private void pop(char closing) {
        while (!open.isEmpty()) {
            int at = open.pop();
            if (matches(text.charAt(at), closing)) {
                return;
            }
            strays.add(new Stray(at, text.charAt(at), true));
        }
    }

    private static boolean matches(char opening, char closing) {
        if (isSingleQuote(closing)) {
            return opening == '\'' || opening == '‘';
        }
        if (isDoubleQuote(closing)) {
            return opening == '"' || opening == '“';
        }
        return width(opening) == width(partner(closing));
    }

    private static boolean isSingleQuote(char mark) {
        return mark == '\'' || mark == '‘' || mark == '’';
    }

    private static boolean isDoubleQuote(char mark) {
        return mark == '"' || mark == '“' || mark == '”';
    }

    private static char partner(char closing) {
        return OPEN.charAt(CLOSE.indexOf(closing));
    }

    /** Full-width brackets may be closed by narrow ones. */
    private static char width(char mark) {
        return switch (mark) {
            case '（' -> '(';
            case '［' -> '[';
            default -> mark;
        };
    }

    /** '20, ’20 and it's: no quotation marks. */
    private boolean isApostrophe(int at) {
        boolean within =
                at > 0 && at + 1 < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1));
        return within || startsYear(at);
    }

    private boolean startsYear(int at) {
        return at + 2 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && (at + 3 == text.length() || !Character.isDigit(text.charAt(at + 3)));
    }

    private static boolean isLatin(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
}
