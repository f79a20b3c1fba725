package org.gongyak.document.recognise.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/** The head of a table of indicators, in one row or with kinds of figures below each year in a second. */
record IndicatorsHead(List<Row> rows) {
    static final Pattern NAME = Pattern.compile("(?:핵심|평가|성과|이행|목표)?지표(?:명|내용)?");
    static final Pattern UNIT = Pattern.compile("단위");
    static final Pattern BASELINE = Pattern.compile("기준(?:값|치|년도|연도|현황)?|현재|현황");
    static final Pattern KIND = Pattern.compile("구분|계획/실적|목표/실적");
    static final Pattern TARGET = Pattern.compile("(?:.*년도?)?(?:목표|계획)(?:값|치)?");
    static final Pattern ACTUAL = Pattern.compile("(?:.*년도?)?(?:실적|달성|결과)(?:값|치)?");
    private static final Pattern YEAR =
            Pattern.compile("(?<year>(?:(?:19|20)\\d{2}|['’‘]\\d{2})년?)(?:도|목표|계획|실적|\\(.*\\))*");
    private static final int FIRST_CELLS = 2;
    private static final int DEEP = 2;

    /** A head names the indicators and at least their targets or a year. */
    static boolean begins(Row row) {
        List<RowCell> cells = row.filled();
        return cells.stream().limit(FIRST_CELLS).anyMatch(cell -> is(cell, NAME))
                && cells.stream().anyMatch(cell -> is(cell, YEAR) || is(cell, TARGET));
    }

    /** The head of rows that begin with one. */
    static IndicatorsHead of(List<Row> rows) {
        boolean deep =
                rows.size() > 1 && rows.get(1).filled().stream().allMatch(cell -> is(cell, TARGET) || is(cell, ACTUAL));
        return new IndicatorsHead(rows.subList(0, deep ? DEEP : 1));
    }

    static boolean is(RowCell cell, Pattern word) {
        return word.matcher(cell.squeezed()).matches();
    }

    /** The cells that are labels of the table; a year over figures is kept with them. */
    List<RowCell> labels(List<Row> body) {
        return rows.stream()
                .flatMap(row -> row.filled().stream())
                .filter(cell -> !is(cell, YEAR) || isOverNothing(cell, body))
                .toList();
    }

    private static boolean isOverNothing(RowCell year, List<Row> body) {
        return body.stream().flatMap(row -> row.find(year.column()).stream()).allMatch(RowCell::isBlank);
    }

    /** Whether such a word stands over the column of a cell. */
    boolean says(RowCell cell, Pattern word) {
        return rows.stream().flatMap(row -> row.find(cell.column()).stream()).anyMatch(above -> is(above, word));
    }

    /** The year over the column of a cell. */
    Optional<SourceText> year(RowCell cell) {
        for (Row row : rows) {
            Optional<RowCell> above = row.find(cell.column());
            Matcher year = YEAR.matcher(above.map(RowCell::squeezed).orElse(""));
            if (above.isPresent() && year.matches()) {
                SourceText text = above.get().text();
                int start = text.toString().indexOf(year.group("year"));
                int length = year.group("year").length();
                return Optional.of(start < 0 ? text : text.slice(start, start + length));
            }
        }
        return Optional.empty();
    }
}
