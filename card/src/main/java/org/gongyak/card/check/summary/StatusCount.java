package org.gongyak.card.check.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.check.Grid;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.figure.Figure;

/**
 * How many pledges have a status: a row 이행 완료 | 4, or 완료 17건 in a sentence.
 *
 * @param status the words, without spaces
 */
record StatusCount(String status, long count, Quote quote) {
    private static final String WORDS =
            "(?:이행\\s?|추진\\s?|사업\\s?)?(?:완료|이행\\s?후\\s?계속\\s?추진|계속\\s?추진|정상\\s?추진|정상|추진\\s?중|일부\\s?추진|부진|미흡|지연|보류|폐기|중단|미착수|시기\\s?미도래|미도래|제외|통합)";
    private static final Pattern LABEL = Pattern.compile(WORDS + "(?:\\s?(?:사업|공약))?");
    private static final Pattern IN_TEXT = Pattern.compile("(?<![가-힣])(?<status>" + WORDS
            + ")(?:\\s?(?:사업|공약))?(?:이|은|는)?\\s*[:：(]?\\s*(?<count>\\d{1,4})\\s*(?:건|개)");

    /** The rows of a table that hold nothing but a status and a number. */
    static List<StatusCount> in(Grid grid) {
        List<StatusCount> all = new ArrayList<>();
        for (List<Passage> row : grid.rows()) {
            List<Passage> cells = row.stream()
                    .filter(cell -> !cell.text().isBlank())
                    .distinct()
                    .toList();
            if (cells.size() == 2
                    && LABEL.matcher(cells.getFirst().text().strip()).matches()) {
                Figure.read(cells.getLast().text())
                        .filter(figure -> !figure.isPercent() && figure.value().scale() <= 0)
                        .ifPresent(figure -> all.add(of(
                                cells.getFirst().text(),
                                figure.value().longValue(),
                                cells.getLast().quote())));
            }
        }
        return all;
    }

    static List<StatusCount> in(Passage passage) {
        if (!passage.text().contains("건") && !passage.text().contains("개")) {
            return List.of();
        }
        List<StatusCount> all = new ArrayList<>();
        Matcher matcher = IN_TEXT.matcher(passage.text());
        while (matcher.find()) {
            Quote quote = passage.quote(matcher.start("count"), matcher.end("count"));
            all.add(of(matcher.group("status"), Long.parseLong(matcher.group("count")), quote));
        }
        return all;
    }

    private static StatusCount of(String status, long count, Quote quote) {
        return new StatusCount(status.replaceAll("\\s", ""), count, quote);
    }

    static long sum(List<StatusCount> counts) {
        return counts.stream().mapToLong(StatusCount::count).sum();
    }

    /** A state that no rate of success counts unless it says so. */
    boolean isSetback() {
        return status.matches(".*(?:일부추진|부진|미흡|지연|보류|폐기|중단|미착수|미도래|제외|통합).*");
    }
}
