package org.gongyak.document.read.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.document.read.pdf.page.Rule;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** A table's lines as a grid: which rows and columns there are, and between which fields a line is drawn. */
final class Lattice {
    private static final int MOST_FIELDS = 50_000;

    /** So much of a field's side must be drawn to part it from its neighbour. */
    private static final float DRAWN = 0.5f;

    final Axis columns;
    final Axis rows;
    final boolean closedAbove;
    final boolean closedBelow;
    private final boolean[][] lineRight;
    private final boolean[][] lineBelow;

    Lattice(List<Rule> rules) {
        List<Float> xs = new ArrayList<>();
        List<Float> ys = new ArrayList<>();
        for (Rule rule : rules) {
            // Many forms leave out the outer lines: where the others end is the table's edge.
            (rule.horizontal() ? ys : xs).add(rule.at());
        }
        edges(rules, true, xs);
        edges(rules, false, ys);
        columns = Axis.of(xs);
        rows = Axis.of(ys);
        if ((long) rows.size() * columns.size() > MOST_FIELDS) {
            throw new RefusalException(Refusal.TABLE_TOO_LARGE);
        }
        lineRight = new boolean[rows.size()][columns.size()];
        lineBelow = new boolean[rows.size()][columns.size()];
        rules.forEach(this::mark);
        closedAbove = isDrawn(rules, rows.places().getFirst());
        closedBelow = isDrawn(rules, rows.places().getLast());
    }

    private static void edges(List<Rule> rules, boolean horizontal, List<Float> places) {
        double first = rules.stream()
                .filter(rule -> rule.horizontal() == horizontal)
                .mapToDouble(Rule::from)
                .min()
                .orElse(0);
        double last = rules.stream()
                .filter(rule -> rule.horizontal() == horizontal)
                .mapToDouble(Rule::to)
                .max()
                .orElse(0);
        places.add((float) first);
        places.add((float) last);
    }

    private void mark(Rule rule) {
        Axis along = rule.horizontal() ? columns : rows;
        int line = (rule.horizontal() ? rows : columns).nearest(rule.at()) - 1;
        for (int i = 0; line >= 0 && i < along.size(); i++) {
            float drawn = Math.min(along.end(i), rule.to()) - Math.max(along.start(i), rule.from());
            if (drawn >= DRAWN * (along.end(i) - along.start(i))) {
                if (rule.horizontal()) {
                    lineBelow[line][i] = true;
                } else {
                    lineRight[i][line] = true;
                }
            }
        }
    }

    private boolean isDrawn(List<Rule> rules, float y) {
        double drawn = rules.stream()
                .filter(rule -> rule.horizontal() && Math.abs(rule.at() - y) <= Connected.TOUCH)
                .mapToDouble(rule -> rule.to() - rule.from())
                .sum();
        return drawn >= DRAWN * (columns.places().getLast() - columns.places().getFirst());
    }

    boolean lineRightOf(int row, int column) {
        return column == columns.size() - 1 || lineRight[row][column];
    }

    boolean lineBelow(int row, int column) {
        return row == rows.size() - 1 || lineBelow[row][column];
    }
}
