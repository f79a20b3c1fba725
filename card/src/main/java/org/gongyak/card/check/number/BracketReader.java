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
                    + "|^[^가-힣A-Za-z0-9]*[가-힣A-Za-z]{1,4}\\d{0,2}$");

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
        if (mark == '\'' || mark == '"') {
            straight(at, mark);
        } else if (closesLikeItOpened(at, mark)) {
            pop(mark == '‘' ? '’' : '”');
        } else if (OPEN.indexOf(mark) >= 0) {
            if (mark != '‘' || !isApostrophe(at)) {
                open.push(at);
            }
        } else if (CLOSE.indexOf(mark) >= 0) {
            close(at, mark);
        }
    }

    /** ‘이렇게‘ closes with the mark it opened with: untidy, and yet a pair. */
    private boolean closesLikeItOpened(int at, char mark) {
        boolean quote = mark == '‘' || mark == '“';
        return quote && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && isOpen(mark == '‘' ? '’' : '”');
    }

    /** A straight quotation mark closes the one that is open, else opens. */
    private void straight(int at, char mark) {
        boolean inches = mark == '"' && at > 0 && Character.isDigit(text.charAt(at - 1));
        if (isOpen(mark)) {
            if (!isApostrophe(at)) {
                pop(mark);
            }
        } else if (!isApostrophe(at) && !inches && !closesYear(at)) {
            open.push(at);
        }
    }

    private void close(int at, char mark) {
        char partner = partner(mark);
        boolean custom = mark == '’' && (isApostrophe(at) || (!isOpen(mark) && closesYear(at)));
        if (isOpen(mark) && !custom) {
            pop(mark);
        } else if (!custom
                && (partner != '(' || !LIST_MARK.matcher(text.substring(0, at)).find())) {
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
        return mark == '\'' || mark == '’';
    }

    private static boolean isDoubleQuote(char mark) {
        return mark == '"' || mark == '”';
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

    /** '20년 계획' begins as an apostrophe would: what closes it has its partner. */
    private boolean closesYear(int at) {
        boolean behindWord = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        if (behindWord && years > 0) {
            years--;
            return true;
        }
        return false;
    }

    /** '20, ’20 and it's: no quotation marks. */
    private boolean isApostrophe(int at) {
        if (text.charAt(at) == '"') {
            return false;
        }
        boolean year = at + 2 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && (at + 3 == text.length() || !Character.isDigit(text.charAt(at + 3)));
        boolean within =
                at > 0 && at + 1 < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1));
        years += year ? 1 : 0;
        return year || within;
    }

    private static boolean isLatin(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
}
