package org.gongyak.card.check.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.check.Grid;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.Figure;

/**
 * A rate with its name: 완료 및 정상 추진 비율 | 98.4%, or 완료율 61.4% in a sentence.
 *
 * @param name without spaces
 */
record NamedRate(String name, BigDecimal percent, Quote quote) {
    private static final Pattern NAME = Pattern.compile(".*(?:[율률]|비율|비중)");
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?<name>[가-힣·ㆍ]{0,8}\\s?(?:및\\s)?[가-힣·ㆍ]{0,6}\\s?(?:완료|추진|이행|보류|폐기|정상)\\s?(?:비율|[율률]))(?:이|은|는)?\\s*[:：(]?\\s*(?<rate>\\d{1,3}(?:\\.\\d+)?\\s?%)(?!\\s?[pP])");

    static List<NamedRate> in(Subject subject) {
        List<NamedRate> all = new ArrayList<>();
        for (Grid grid : subject.grids()) {
            grid.rows().forEach(row -> read(row, all));
        }
        subject.passages().stream()
                .filter(passage -> passage.text().indexOf('%') >= 0)
                .forEach(passage -> read(passage, all));
        return all;
    }

    private static void read(Passage passage, List<NamedRate> all) {
        Matcher matcher = IN_TEXT.matcher(passage.text());
        while (matcher.find()) {
            Quote quote = passage.quote(matcher.start("rate"), matcher.end("rate"));
            all.add(of(matcher.group("name"), matcher.group("rate"), quote));
        }
    }

    private static void read(List<Passage> row, List<NamedRate> all) {
        List<Passage> cells =
                row.stream().filter(cell -> !cell.text().isBlank()).distinct().toList();
        if (cells.size() == 2 && NAME.matcher(cells.getFirst().text().strip()).matches()) {
            Passage value = cells.getLast();
            Figure.read(value.text())
                    .filter(Figure::isPercent)
                    .ifPresent(figure -> all.add(of(cells.getFirst().text(), value.text(), value.quote())));
        }
    }

    private static NamedRate of(String name, String rate, Quote quote) {
        return new NamedRate(name.replaceAll("\\s", ""), new BigDecimal(rate.replaceAll("[\\s%]", "")), quote);
    }
}
