package org.gongyak.document.read.sheet.format;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.gongyak.document.read.sheet.format.Token.Kind;

/** Shows a date or a time by a section. */
final class TimeShape {
    private static final int NOON = 12;
    private static final int MILLI_DIGITS = 3;
    /** Half of what the last place counts, in nanoseconds, for so many places behind the seconds. */
    private static final List<Integer> HALVES = List.of(500_000_000, 50_000_000, 5_000_000, 500_000);

    private static final int SECONDS_PER_DAY = 86_400;

    private final List<Token> tokens;
    private final boolean korean;
    private final boolean twelveHours;
    private final LocalDateTime moment;
    private final long elapsedSeconds;

    TimeShape(Section section, SerialTime time) {
        this.tokens = section.tokens();
        this.korean = section.korean();
        this.twelveHours = section.has(Kind.HALF_DAY);
        this.moment = rounded(time.moment(), section.count(Kind.DIGIT));
        this.elapsedSeconds = Math.round(time.days() * SECONDS_PER_DAY);
    }

    /** To the last part of a second that is shown. */
    private static LocalDateTime rounded(LocalDateTime moment, int places) {
        LocalDateTime next = moment.plusNanos(HALVES.get(Math.min(MILLI_DIGITS, places)));
        return places > 0 ? next : next.truncatedTo(ChronoUnit.SECONDS);
    }

    String show() {
        StringBuilder shown = new StringBuilder();
        int partsShown = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case TIME -> shown.append(isMinute(i) ? padded(moment.getMinute(), token) : part(token));
                case ELAPSED -> shown.append(elapsed(token));
                case HALF_DAY -> shown.append(halfDay(token));
                case DIGIT -> shown.append(partOfSecond(partsShown++));
                case TEXT, GENERAL, EXPONENT -> {
                    // nothing of a date
                }
                default -> shown.append(token.text());
            }
        }
        return shown.toString();
    }

    private String part(Token token) {
        return switch (token.letter()) {
            case 'y', 'e' -> year(token);
            case 'm' -> month(token);
            case 'd' -> day(token);
            case 'a' -> dayOfWeek(token.length() > MILLI_DIGITS ? TextStyle.FULL : TextStyle.SHORT, Locale.KOREAN);
            case 'h' -> padded(twelveHours ? (moment.getHour() + NOON - 1) % NOON + 1 : moment.getHour(), token);
            default -> padded(moment.getSecond(), token);
        };
    }

    /** An m counts minutes behind hours and before seconds. */
    private boolean isMinute(int at) {
        return tokens.get(at).letter() == 'm'
                && tokens.get(at).length() <= 2
                && (isNext(at, -1, 'h') || isNext(at, 1, 's'));
    }

    private boolean isNext(int at, int step, char letter) {
        for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i).is(Kind.TIME) || tokens.get(i).is(Kind.ELAPSED)) {
                return tokens.get(i).letter() == letter;
            }
        }
        return false;
    }

    private String year(Token token) {
        boolean two = token.letter() == 'y' && token.length() <= 2;
        return two ? "%02d".formatted(moment.getYear() % 100) : Integer.toString(moment.getYear());
    }

    private String month(Token token) {
        if (token.length() <= 2) {
            return padded(moment.getMonthValue(), token);
        }
        Month month = moment.getMonth();
        return switch (token.length()) {
            case 3 -> month.getDisplayName(TextStyle.SHORT, language());
            case 5 -> month.getDisplayName(TextStyle.NARROW, language());
            default -> month.getDisplayName(TextStyle.FULL, language());
        };
    }

    private String day(Token token) {
        return switch (token.length()) {
            case 1, 2 -> padded(moment.getDayOfMonth(), token);
            case 3 -> dayOfWeek(TextStyle.SHORT, language());
            default -> dayOfWeek(TextStyle.FULL, language());
        };
    }

    private Locale language() {
        return korean ? Locale.KOREAN : Locale.ENGLISH;
    }

    private String dayOfWeek(TextStyle style, Locale language) {
        return DayOfWeek.from(moment).getDisplayName(style, language);
    }

    private String halfDay(Token token) {
        boolean afternoon = moment.getHour() >= NOON;
        if (korean || token.text().startsWith("오전")) {
            return afternoon ? "오후" : "오전";
        }
        String shown = afternoon ? "PM" : "AM";
        return token.length() == "A/P".length() ? shown.substring(0, 1) : shown;
    }

    private String elapsed(Token token) {
        long all = switch (token.letter()) {
            case 'h' -> elapsedSeconds / 3_600;
            case 'm' -> elapsedSeconds / 60;
            default -> elapsedSeconds;
        };
        return ("%0" + Math.min(2, token.length()) + "d").formatted(all);
    }

    private String partOfSecond(int place) {
        String millis = "%03d".formatted(moment.get(ChronoField.MILLI_OF_SECOND));
        return place < MILLI_DIGITS ? millis.substring(place, place + 1) : "0";
    }

    private static String padded(int number, Token token) {
        return token.length() == 1 ? Integer.toString(number) : "%02d".formatted(number);
    }
}
