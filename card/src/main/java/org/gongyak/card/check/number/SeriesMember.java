package org.gongyak.card.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Subject;

/**
 * One of a series that is counted with 차: 실무TF 3차회의.
 *
 * @param series what its members share: their words without number, spaces, quotes and verbs
 * @param number n
 * @param quote the words with the number
 */
record SeriesMember(String series, int number, PlacedEntry entry, Quote quote) {
    /** 3차, 제3차; no 3차로, 3차선, 3차년도, 3차분, 1차 추경. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:제\\s?)?(?<n>\\d{1,2})\\s?차(?!년|분|량|선|로|원|적|도|산업|기|종|의료|병원|\\s?추경|\\s?추가경정)");

    private static final String JOINERS = "·,~∼-ㆍ/";
    private static final Pattern DATE = Pattern.compile("['‘’]?\\d{2,4}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{1,2}\\.?)?");
    private static final Pattern FILLERS =
            Pattern.compile("[\\s()\\[\\]‘’“”'\"「」『』,.·~:]|20\\d{2}년?|개최|실시|추진|참석|완료|결과|운영|진행");

    static List<SeriesMember> listOf(Subject subject) {
        List<SeriesMember> members = new ArrayList<>();
        for (PlacedEntry entry : subject.entries()) {
            Passage title = entry.title();
            Matcher number = NUMBER.matcher(title.text());
            // A title with two numbers (1·2차, 1차 ~ 3차) speaks of several at once.
            if (number.results().count() == 1 && number.reset().find() && !joined(title.text(), number.start())) {
                String rest = title.text().substring(0, number.start()) + "#"
                        + title.text().substring(number.end());
                members.add(new SeriesMember(
                        key(rest),
                        Integer.parseInt(number.group("n")),
                        entry,
                        title.quote(number.start(), number.end())));
            }
        }
        return members;
    }

    /** 1·2차, 1~3차. */
    private static boolean joined(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return !before.isEmpty() && JOINERS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static String key(String words) {
        return FILLERS.matcher(DATE.matcher(words).replaceAll("")).replaceAll("");
    }
}
