package org.gongyak.document.recognise.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.trace.Gathered;

/** Cuts a value that lists several: 공원과, 하천과. */
final class ListedValues {
    private static final Pattern VALUE = Pattern.compile("[^,/·ㆍ\\n]+");

    private ListedValues() {}

    /** Adds what the value lists; what stands in the list already is not listed twice. */
    static void keep(CardDraft card, Gathered<String> into, SourceText value) {
        List<SourceText> parts = new ArrayList<>();
        Matcher matcher = VALUE.matcher(value);
        while (matcher.find()) {
            SourceText part = value.slice(matcher.start(), matcher.end()).strip();
            if (!part.isEmpty()) {
                parts.add(part);
                add(card, into, part);
            }
        }
        card.rest(value, parts);
    }

    private static void add(CardDraft card, Gathered<String> into, SourceText part) {
        if (into.contains(part.toString())) {
            card.repeated(part);
        } else {
            into.add(at -> at.keep(part));
        }
    }
}
