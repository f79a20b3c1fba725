package org.gongyak.card.check.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;

/**
 * An evidence mark in a text: [증빙1], or the range [증빙1]~[증빙5].
 *
 * @param word 증빙, 증빙자료, 붙임 …
 * @param first its number
 * @param last the number the range ends with; the same for a single mark
 * @param text as written
 */
record Mark(String word, int first, int last, String text, Passage passage, Quote quote) {
    private static final String ONE =
            "[\\[［【]\\s*(?<w>증빙(?:자료|서류)?|붙임|별첨|첨부)\\s*(?:제)?(?<n>\\d{1,3})(?:-\\d{1,2})?\\s*(?:호)?\\s*[\\]］】]";
    private static final Pattern MARK = Pattern.compile(
            ONE + "(?:\\s*[~∼～-]\\s*" + ONE.replace("<w>", "<w2>").replace("<n>", "<n2>") + ")?"
                    + "|[\\[［【]\\s*(?<w3>증빙(?:자료|서류)?)\\s*(?<n3>\\d{1,3})\\s*[~∼～-]\\s*(?<n4>\\d{1,3})\\s*[\\]］】]");

    private static final List<String> BRACKETS = List.of("[", "［", "【");

    static List<Mark> listOf(Passage passage) {
        if (!passage.hasAny(BRACKETS)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(passage.text());
        while (matcher.find()) {
            marks.add(read(matcher, passage));
        }
        return marks;
    }

    static List<Mark> listOf(List<Passage> passages) {
        return passages.stream().flatMap(passage -> listOf(passage).stream()).toList();
    }

    private static Mark read(Matcher matcher, Passage passage) {
        Quote quote = passage.quote(matcher.start(), matcher.end());
        if (matcher.group("w3") != null) {
            return new Mark(
                    matcher.group("w3"), number(matcher, "n3"), number(matcher, "n4"), quote.text(), passage, quote);
        }
        int first = number(matcher, "n");
        int last = matcher.group("n2") == null ? first : number(matcher, "n2");
        return new Mark(matcher.group("w"), first, last, quote.text(), passage, quote);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Whether it names the proof of another mark, however either is spaced. */
    static String plain(String mark) {
        return mark.replaceAll("[\\s\\[\\]［］【】]", "");
    }

    /** The marks it stands for, without brackets and spaces: 증빙1, 증빙2 … */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int n = first; n <= Math.max(first, last); n++) {
            names.add(word + n);
        }
        return names;
    }
}
