package org.gongyak.document.recognise.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;

/** Cuts the short form of a list: 순환노선 2개 / 저상버스 24대. Only a slash between spaces cuts. */
public final class Slashes {
    private static final Pattern PART = Pattern.compile("(?:(?! / ).)+", Pattern.DOTALL);

    private Slashes() {}

    public static List<SourceText> cut(SourceText text) {
        return PART.matcher(text)
                .results()
                .map(part -> text.slice(part.start(), part.end()).strip())
                .map(Slashes::withoutLeadingSlash)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static SourceText withoutLeadingSlash(SourceText part) {
        return !part.isEmpty() && part.charAt(0) == '/' ? part.slice(1).strip() : part;
    }
}
