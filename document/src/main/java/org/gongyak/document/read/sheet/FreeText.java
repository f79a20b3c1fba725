package org.gongyak.document.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Predicate;

/**
 * What stands outside of ruled tables. Rows that follow each other without a blank one are a run; within it, the rows from the first
 * with several cells to the last such are a table without borders, and those with one cell before and after are lines of text. A row
 * right above a ruled table is its caption, and so is the first of a table that only has a text at either end. A cell merged all across
 * parts one table from the next.
 */
final class FreeText {
    private final NavigableSet<Integer> tableTops;
    private final List<Stretch> stretches = new ArrayList<>();

    private FreeText(NavigableSet<Integer> tableTops) {
        this.tableTops = tableTops;
    }

    /**
     * Cuts free text into stretches.
     *
     * @param ordered the boxes, all with text
     * @param tableTops the rows in which ruled tables begin
     */
    static List<Stretch> cut(List<Box> ordered, NavigableSet<Integer> tableTops) {
        FreeText text = new FreeText(tableTops);
        List<FreeRow> run = new ArrayList<>();
        for (FreeRow row : FreeRow.of(ordered)) {
            if (!run.isEmpty() && !text.goesOn(run, row)) {
                text.run(run);
                run = new ArrayList<>();
            }
            run.add(row);
        }
        text.run(run);
        return text.stretches;
    }

    private boolean goesOn(List<FreeRow> run, FreeRow next) {
        int above = run.getLast().area().top();
        int bottom = run.stream().mapToInt(row -> row.area().bottom()).max().orElse(above);
        return next.area().top() <= bottom + 1
                && tableTops.subSet(above, false, next.area().top(), true).isEmpty();
    }

    private void run(List<FreeRow> run) {
        if (run.isEmpty()) {
            return;
        }
        boolean captioned = tableTops.contains(run.getLast().area().bottom() + 1);
        List<FreeRow> body = captioned ? run.subList(0, run.size() - 1) : run;
        int from = first(body, FreeRow::isWide);
        if (from < body.size()) {
            Area whole = body.stream()
                    .filter(FreeRow::isWide)
                    .map(FreeRow::area)
                    .reduce(body.get(from).area(), Area::around);
            int at = 0;
            while (at < body.size()) {
                List<FreeRow> rest = body.subList(at, body.size());
                int title = first(rest, row -> row.spans(whole));
                rows(rest.subList(0, title));
                if (title < rest.size()) {
                    lines(rest.subList(title, title + 1));
                }
                at += title + 1;
            }
        } else {
            lines(body);
        }
        lines(run.subList(body.size(), run.size()));
    }

    private static int first(List<FreeRow> rows, Predicate<FreeRow> wanted) {
        int at = 0;
        while (at < rows.size() && !wanted.test(rows.get(at))) {
            at++;
        }
        return at;
    }

    private void rows(List<FreeRow> rows) {
        int from = first(rows, FreeRow::isWide);
        if (from + 1 < rows.size() && rows.get(from).isCaptionOf(rows.get(from + 1))) {
            from++;
        }
        int to = from + 1 + Math.max(0, rows.size() - from - 1 - first(rows.reversed(), FreeRow::isWide));
        boolean table = from < rows.size() && (to - from > 1 || rows.get(from).isUnbroken());
        if (!table) {
            lines(rows);
            return;
        }
        lines(rows.subList(0, from));
        stretches.add(Stretch.of(true, boxes(rows.subList(from, to))));
        lines(rows.subList(to, rows.size()));
    }

    private void lines(List<FreeRow> rows) {
        if (!rows.isEmpty()) {
            stretches.add(Stretch.of(false, boxes(rows)));
        }
    }

    private static List<Box> boxes(List<FreeRow> rows) {
        return rows.stream().flatMap(row -> row.boxes().stream()).toList();
    }
}
