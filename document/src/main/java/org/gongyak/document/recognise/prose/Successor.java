package org.gongyak.document.recognise.prose;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;

/** The number that follows another in a list: 2. after 1., 나) after 가). Where a whole cell stands on one line it is looked for within it. */
record Successor(String mark) {
    /** A text that ends in the midst of a date, a range or an ordinal. */
    private static final Pattern UNFINISHED = Pattern.compile("(?:\\d\\s?[.년월]?|[~제])$");
    /** A whole day, behind which no more of a date can come. */
    private static final Pattern DAY =
            Pattern.compile("(?:\\d{4}|['’]\\d{2})\\s?\\.\\s?\\d{1,2}\\s?\\.\\s?\\d{1,2}\\s?\\.$");

    private static final int LONGEST_DATE = 20;
    private static final String SYLLABLES = "가나다라마바사아자차카타파하";

    static Optional<Successor> of(SourceText mark) {
        StringBuilder next = new StringBuilder();
        int figure = 0;
        for (int i = 0; i < mark.length(); i++) {
            char c = mark.charAt(i);
            int syllable = SYLLABLES.indexOf(c);
            if (Character.isDigit(c)) {
                figure = figure * 10 + Character.digit(c, 10);
                boolean last = i + 1 == mark.length() || !Character.isDigit(mark.charAt(i + 1));
                next.append(last ? String.valueOf(figure + 1) : "");
            } else if (syllable >= 0 && syllable + 1 < SYLLABLES.length()) {
                next.append(SYLLABLES.charAt(syllable + 1));
            } else {
                next.append(c);
            }
        }
        return next.toString().contentEquals(mark) ? Optional.empty() : Optional.of(new Successor(next.toString()));
    }

    /** Where it stands in a stretch of a text; the point of 2023. 2. belongs to a date, and words must follow. */
    OptionalInt find(SourceText text, int from, int end) {
        String whole = text.toString();
        int at = whole.indexOf(mark, from);
        while (at > 0 && at + mark.length() < end) {
            if (stands(whole, at)) {
                return OptionalInt.of(at);
            }
            at = whole.indexOf(mark, at + 1);
        }
        return OptionalInt.empty();
    }

    private boolean stands(String whole, int at) {
        String before = whole.substring(Math.max(0, at - LONGEST_DATE), at).stripTrailing();
        int end = at + mark.length();
        String behind = whole.substring(end, Math.min(whole.length(), end + LONGEST_DATE));
        boolean apart = Character.isWhitespace(whole.charAt(at - 1)) && Character.isWhitespace(behind.charAt(0));
        boolean date = UNFINISHED.matcher(before).find() && !DAY.matcher(before).find();
        String words = behind.stripLeading();
        return apart && !date && !words.isEmpty() && !Character.isDigit(words.charAt(0));
    }
}
