package org.gongyak.document.write.book.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.State;
import org.gongyak.document.write.form.Cells;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.GridCell.Role;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.Sheet;
import org.gongyak.document.write.sheet.SheetBlock;

/** The counts (총괄 현황): pledges by field and by department, each by status, with how they are counted. */
public final class SummarySheet {
    private static final String TITLE = "총괄 현황";
    private static final String NO_NAME = "(구분 없음)";
    private static final String SUM = "계";
    private static final int FIRST_WIDTH = 220;
    private static final int POINTS = 9;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SummarySheet() {}

    public static Sheet of(StatusCounts byField, StatusCounts byDepartment) {
        List<SheetBlock> fields = new ArrayList<>();
        fields.add(table("분야별 이행상태", "분야", byField));
        notes(byField).map(note -> new Line(Line.Kind.ENTRY, note)).forEach(fields::add);
        return new Sheet(
                TITLE,
                List.of(
                        Part.title(Part.Kind.SUMMARY, false, TITLE),
                        part("분야별 이행상태", fields),
                        part("주관부서별 이행상태", List.of(table("주관부서별 이행상태", "주관부서", byDepartment)))));
    }

    /** What a heading is called that the cards do not name. */
    public static String named(String heading) {
        return heading.isEmpty() ? NO_NAME : heading;
    }

    private static Part part(String heading, List<SheetBlock> blocks) {
        return Part.of(Part.Kind.SUMMARY, heading, blocks).withUnit("(단위: 건)");
    }

    private static Grid table(String name, String first, StatusCounts counts) {
        List<Optional<State>> columns = counts.columns();
        List<List<GridCell>> rows = new ArrayList<>();
        rows.add(Cells.heads(
                Stream.concat(Stream.of(first, SUM), columns.stream().map(SummarySheet::head))
                        .toList()));
        rows.add(row(SUM, counts.sum(), columns.stream().map(counts::count).toList()));
        for (String heading : counts.headings()) {
            rows.add(row(
                    named(heading),
                    counts.sum(heading),
                    columns.stream().map(state -> counts.count(heading, state)).toList()));
        }
        return new Grid(name, widths(columns.size() + 1), 1, POINTS, rows);
    }

    private static String head(Optional<State> state) {
        // Broken where it reads best, whatever program breaks lines.
        return state.map(known -> known.label().replace("후 ", "후\n")).orElse("상태 미기재");
    }

    private static List<GridCell> row(String heading, int sum, List<Integer> counts) {
        List<GridCell> row = new ArrayList<>(List.of(Cells.rowHead(0, heading)));
        Stream.concat(Stream.of(sum), counts.stream())
                .forEach(count -> row.add(Cells.of(Role.FIGURE, row.size(), String.valueOf(count))));
        return row;
    }

    private static List<Integer> widths(int figures) {
        List<Integer> widths = new ArrayList<>(List.of(FIRST_WIDTH));
        int left = Grid.WHOLE - FIRST_WIDTH;
        for (int i = 0; i < figures; i++) {
            widths.add(left / figures + (i < left % figures ? 1 : 0));
        }
        return widths;
    }

    private static Stream<String> notes(StatusCounts counts) {
        return Stream.of(
                "※ 공약마다 한 번 셉니다. 주관부서가 둘 이상이면 카드에 먼저 적힌 부서에 셉니다.",
                "※ 이행상태는 카드의 판정을 따르고, 판정이 없으면 카드에 먼저 적힌 상태를 따릅니다. 뜻을 알 수 없는 말은 ‘상태 미기재’에 셉니다.",
                "※ " + completion(counts));
    }

    private static String completion(StatusCounts counts) {
        int complete = counts.count(Optional.of(State.COMPLETE)) + counts.count(Optional.of(State.CONTINUED));
        int left = counts.count(Optional.of(State.MERGED)) + counts.count(Optional.of(State.EXCLUDED));
        int counted = counts.sum() - left;
        String formula = "완료율 = (완료 + 이행 후 계속추진) ÷ (계 − 통합 − 제외) = ";
        if (counted == 0) {
            return formula + "산출 불가(대상 0건)";
        }
        BigDecimal rate = BigDecimal.valueOf(complete)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(counted), 1, RoundingMode.HALF_UP);
        String shown = rate.stripTrailingZeros().toPlainString();
        return formula + complete + "건 ÷ " + counted + "건 = " + shown + "% (소수 둘째 자리에서 반올림)";
    }
}
