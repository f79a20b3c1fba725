package org.gongyak.card.check.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;

/** A number of pledges that a text states: 124개 사업, 공약사업 61개. */
record StatedCount(long count, Quote quote) {
    private static final Pattern COUNT = Pattern.compile(
            "(?<!\\d|\\d[.,])(?<before>\\d{1,4})\\s*(?:개|건)의?\\s*(?:단위\\s?|세부\\s?|공약\\s?)?(?:사업|공약|과제)"
                    + "|(?:공약\\s?)?(?:사업|공약|과제)(?:은|는|이|의|수)?\\s*[:：]?\\s*(?:총|모두|전체)?\\s*(?<behind>\\d{1,4})\\s*(?:개|건)");

    static List<StatedCount> in(Passage passage) {
        String text = passage.text();
        if (!text.contains("사업") && !text.contains("공약") && !text.contains("과제")) {
            return List.of();
        }
        List<StatedCount> all = new ArrayList<>();
        Matcher matcher = COUNT.matcher(passage.text());
        while (matcher.find()) {
            String digits = matcher.group("before") != null ? matcher.group("before") : matcher.group("behind");
            all.add(new StatedCount(Long.parseLong(digits), passage.quote(matcher.start(), matcher.end())));
        }
        return all;
    }
}
