package org.gongyak.document.recognise.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.form.PledgeNumber;

/** A title that gives the number in brackets behind it: 강변 산책로 (관리번호 6-1-3). */
record NumberedTitle(SourceText title, SourceText label, SourceText number) {
    private static final Pattern WORDS = Pattern.compile(
            "(?<title>\\S.*?)\\s*[(\\[](?<label>(?:관리|공약)\\s?번호)\\s*[:：]?\\s*(?<number>[^()\\[\\]]{1,12}?)\\s*[)\\]]\\s*");

    static Optional<NumberedTitle> find(SourceText value) {
        Matcher matcher = WORDS.matcher(value);
        return matcher.matches() && PledgeNumber.is(matcher.group("number"))
                ? Optional.of(new NumberedTitle(
                        value.slice(matcher.start("title"), matcher.end("title")),
                        value.slice(matcher.start("label"), matcher.end("label")),
                        value.slice(matcher.start("number"), matcher.end("number"))))
                : Optional.empty();
    }

    List<SourceText> slices() {
        return List.of(title, label, number);
    }
}
