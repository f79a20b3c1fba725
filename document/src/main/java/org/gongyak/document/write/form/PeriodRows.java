package org.gongyak.document.write.form;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Paper;
import org.gongyak.document.write.sheet.TextWidth;

/**
 * The rows of one period: one for each numbered group, beside a merged cell with the period's label. What is longer than a page goes on
 * under the same label once more, as on the official form, and is cut between two entries only.
 */
final class PeriodRows {
    private final PeriodProgress period;
    private final double column;
    private final List<List<GridCell>> rows = new ArrayList<>();
    /** The cells of content that stand beside the same label. */
    private List<List<Line>> beside = new ArrayList<>();

    private int height;

    private PeriodRows(PeriodProgress period, double column) {
        this.period = period;
        this.column = column;
    }

    /** Beside a content column of so many thousandths of the sheet. */
    static List<List<GridCell>> of(PeriodProgress period, int share) {
        double points = Paper.UPRIGHT_WIDTH * share / Grid.WHOLE - Paper.CELL_PADDING;
        return new PeriodRows(period, points / Grid.USUAL_POINTS).rows();
    }

    private List<List<GridCell>> rows() {
        period.groups().forEach(this::group);
        endLabel();
        return rows;
    }

    private void group(Group group) {
        List<Line> cell = new ArrayList<>();
        String heading = (group.mark() + " " + group.title()).strip();
        if (!heading.isEmpty()) {
            cell.add(new Line(Line.Kind.GROUP, heading));
        }
        boolean begun = false;
        for (Entry entry : group.entries()) {
            List<Line> lines = lines(entry);
            if (begun && height(cell) + height(lines) > Paper.LINES) {
                add(cell);
                cell = new ArrayList<>();
            }
            cell.addAll(lines);
            begun = true;
        }
        add(cell);
    }

    private void add(List<Line> cell) {
        if (!beside.isEmpty() && height + height(cell) > Paper.LINES) {
            endLabel();
        }
        beside.add(cell);
        height += height(cell);
    }

    private void endLabel() {
        boolean again = !rows.isEmpty();
        if (beside.isEmpty()) {
            if (again) {
                return;
            }
            beside.add(List.of());
        }
        int span = beside.size();
        GridCell label = Cells.merged(Cells.rowHead(0, period.label()), span, 1);
        GridCell remarks = Cells.merged(Cells.lines(2, again ? List.of() : period.remarks()), span, 1);
        rows.add(List.of(label, content(beside.getFirst()), remarks));
        beside.stream().skip(1).map(cell -> List.of(content(cell))).forEach(rows::add);
        beside = new ArrayList<>();
        height = 0;
    }

    private static GridCell content(List<Line> lines) {
        return new GridCell(1, 1, 1, GridCell.Role.TEXT, lines);
    }

    private static List<Line> lines(Entry entry) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Line.Kind.ENTRY, "○ " + entry.title()));
        for (Detail detail : entry.details()) {
            String label = detail.label().map(text -> text + ": ").orElse("");
            lines.add(new Line(Line.Kind.DETAIL, "- " + label + detail.text()));
        }
        return lines;
    }

    private int height(List<Line> lines) {
        return lines.stream()
                .mapToInt(line -> TextWidth.lines(line.text(), column))
                .sum();
    }
}
