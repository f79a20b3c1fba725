package org.gongyak.document.read.sheet.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongyak.document.read.sheet.format.Token.Kind;

/** Cuts a number format (ECMA-376 part 1, 18.8.31) into its sections and their tokens. */
final class FormatScanner {
    private static final List<String> HALF_DAYS = List.of("AM/PM", "A/P", "오전/오후");
    private static final List<String> GENERAL = List.of("General", "G/표준", "G/General");
    private static final String TIME_LETTERS = "ymdhsae";
    private static final String KOREAN_LOCALE = "412";

    private final String code;
    private final List<Section> sections = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private Optional<Condition> condition = Optional.empty();
    private boolean korean;
    private int at;

    private FormatScanner(String code) {
        this.code = code;
    }

    static List<Section> sections(String code) {
        FormatScanner scanner = new FormatScanner(code);
        while (scanner.at < code.length()) {
            scanner.step();
        }
        scanner.endSection();
        return scanner.sections;
    }

    private void endSection() {
        sections.add(new Section(condition, korean, tokens));
        tokens = new ArrayList<>();
        condition = Optional.empty();
        korean = false;
    }

    private void step() {
        char c = code.charAt(at);
        switch (c) {
            case ';' -> {
                at++;
                endSection();
            }
            case '"' -> quoted();
            case '\\', '!' -> literal(beside());
            case '_' -> {
                beside();
                literal(" ");
            }
            case '*' -> beside();
            case '[' -> bracket();
            case '0', '#', '?' -> add(Kind.DIGIT, 1);
            case '.' -> add(Kind.POINT, 1);
            case ',' -> add(Kind.COMMA, 1);
            case '%' -> add(Kind.PERCENT, 1);
            case '@' -> add(Kind.TEXT, 1);
            case '/' -> add(Kind.STROKE, 1);
            default -> word(c);
        }
    }

    /** The character after a sign that speaks of it; nothing at the end of the format. */
    private String beside() {
        int from = at + 1;
        int end = from < code.length() ? from + Character.charCount(code.codePointAt(from)) : code.length();
        at = end;
        return code.substring(Math.min(from, end), end);
    }

    private void literal(String text) {
        tokens.add(Token.literal(text));
    }

    private void add(Kind kind, int length) {
        tokens.add(new Token(kind, code.substring(at, at + length)));
        at += length;
    }

    private void quoted() {
        int end = code.indexOf('"', at + 1);
        int until = end < 0 ? code.length() : end;
        literal(code.substring(at + 1, until));
        at = Math.min(code.length(), until + 1);
    }

    private void bracket() {
        int end = code.indexOf(']', at);
        if (end < 0) {
            at = code.length();
            return;
        }
        String inside = code.substring(at + 1, end);
        at = end + 1;
        if (inside.startsWith("$")) {
            int dash = inside.lastIndexOf('-');
            literal(inside.substring(1, dash < 0 ? inside.length() : dash));
            korean |= dash >= 0 && inside.substring(dash + 1).endsWith(KOREAN_LOCALE);
        } else if (inside.matches("(?i)h+|m+|s+")) {
            tokens.add(new Token(Kind.ELAPSED, inside.toLowerCase(Locale.ROOT)));
        } else {
            condition = Condition.find(inside).or(() -> condition);
        }
    }

    private void word(char c) {
        Optional<String> half = HALF_DAYS.stream().filter(this::follows).findFirst();
        Optional<String> general = GENERAL.stream().filter(this::follows).findFirst();
        if (half.isPresent()) {
            add(Kind.HALF_DAY, half.get().length());
        } else if (general.isPresent()) {
            add(Kind.GENERAL, general.get().length());
        } else if ((c == 'E' || c == 'e') && (follows("E+") || follows("E-"))) {
            add(Kind.EXPONENT, 2);
        } else if (TIME_LETTERS.indexOf(Character.toLowerCase(c)) >= 0) {
            add(Kind.TIME, run(c));
        } else {
            literal(String.valueOf(c));
            at++;
        }
    }

    private boolean follows(String word) {
        return code.regionMatches(true, at, word, 0, word.length());
    }

    private int run(char letter) {
        int end = at;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == Character.toLowerCase(letter)) {
            end++;
        }
        return end - at;
    }
}
