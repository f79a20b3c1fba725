package org.gongyak.document.write.book.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.Stage;
import org.gongyak.card.time.DateRange;
import org.gongyak.document.write.form.Cells;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.GridCell.Role;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.Sheet;
import org.gongyak.document.write.sheet.SheetBlock;

/** Lays out the ledger (공약가계부): money by stage, source and year over all cards, on a sheet turned sideways. */
public final class LedgerSheet {
    private static final String TITLE = "공약가계부";
    private static final int POINTS = 9;
    /** The columns before the amounts: stage and source. */
    private static final List<Integer> LABEL_WIDTHS = List.of(70, 100);

    private LedgerSheet() {}

    /**
     * The sheet, with remarks below the table.
     *
     * @param term whose years have columns; where it is not known, what the cards tell of it
     */
    public static Sheet of(Ledger ledger, Optional<DateRange> term) {
        List<SheetBlock> blocks = new ArrayList<>();
        List<LedgerColumn> columns = LedgerColumn.of(ledger.columns(), term.or(ledger::term));
        if (!ledger.stages().isEmpty()) {
            blocks.add(table(ledger, columns));
        }
        LedgerRemarks.of(ledger).forEach(remark -> blocks.add(new Line(Line.Kind.ENTRY, "※ " + remark)));
        return new Sheet(
                TITLE,
                List.of(
                        Part.title(Part.Kind.LEDGER, true, TITLE),
                        new Part(Part.Kind.LEDGER, Optional.empty(), Optional.of("(단위: 백만원)"), true, blocks)));
    }

    private static Grid table(Ledger ledger, List<LedgerColumn> columns) {
        List<List<GridCell>> rows = new ArrayList<>();
        rows.add(Cells.heads(
                Stream.concat(Stream.of("구분", "재원"), columns.stream().map(LedgerColumn::head))
                        .toList()));
        for (Stage stage : ledger.stages()) {
            List<Level> levels = ledger.levels(stage).stream()
                    .filter(level -> level != Level.TOTAL)
                    .toList();
            boolean sourceless = ledger.levels(stage).contains(Level.TOTAL);
            int height = 1 + levels.size() + (sourceless ? 1 : 0);
            List<GridCell> sum = new ArrayList<>(List.of(Cells.merged(Cells.rowHead(0, stage(stage)), height, 1)));
            sum.addAll(row("계", columns, column -> ledger.sum(stage, level -> true, column::holds)));
            rows.add(sum);
            for (Level level : levels) {
                rows.add(row(source(level), columns, column -> ledger.sum(stage, level::equals, column::holds)));
            }
            if (sourceless) {
                rows.add(row("재원 구분 없음", columns, column -> ledger.sum(stage, Level.TOTAL::equals, column::holds)));
            }
        }
        return new Grid(TITLE, widths(columns.size()), 1, POINTS, rows);
    }

    private static List<GridCell> row(String label, List<LedgerColumn> columns, Function<LedgerColumn, Figure> figure) {
        List<GridCell> row = new ArrayList<>(List.of(Cells.rowHead(1, label)));
        for (LedgerColumn column : columns) {
            row.add(Cells.of(Role.FIGURE, row.getLast().column() + 1, LedgerFigures.shown(figure.apply(column))));
        }
        return row;
    }

    private static List<Integer> widths(int figures) {
        List<Integer> widths = new ArrayList<>(LABEL_WIDTHS);
        int left = Grid.WHOLE - widths.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < figures; i++) {
            widths.add(left / figures + (i < left % figures ? 1 : 0));
        }
        return widths;
    }

    private static String stage(Stage stage) {
        return switch (stage) {
            case PLANNED -> "계획";
            case SECURED -> "확보";
            case EXECUTED -> "집행";
        };
    }

    private static String source(Level level) {
        return switch (level) {
            case TOTAL -> "계";
            case NATIONAL -> "국비";
            case UPPER -> "상위 시·도비";
            case OWN -> "자체 재원";
            case PRIVATE -> "민자";
            case OTHER -> "기타";
            case UNKNOWN -> "지방비(구분 불명)";
        };
    }
}
