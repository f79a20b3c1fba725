package org.gongyak.document.recognise.field;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;

/** Numbers and extensions of offices: 031-590-0000, 8075-3570, 4321. */
final class Phones {
    private static final Pattern PHONE = Pattern.compile(
            "(?:\\(\\d{2,4}\\)\\s?|\\d{2,4}[-.)]\\s?)\\d{3,4}(?:-\\d{4})?(?!\\d)|(?<![\\d-])\\d{4}(?![\\d-])");

    private Phones() {}

    static Matcher in(SourceText text) {
        return PHONE.matcher(text);
    }

    /** Whether a text is a number and nothing else. */
    static boolean isOne(SourceText text) {
        return in(text).matches();
    }

    static List<SourceText> list(SourceText text) {
        return in(text).results()
                .map(number -> text.slice(number.start(), number.end()))
                .toList();
    }
}
