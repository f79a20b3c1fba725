package org.gongyak.document.write.book.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.Status;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.SheetBlock;
import org.junit.jupiter.api.Test;

class SummarySheetTest {
    private final StatusCounts counts = new StatusCounts();

    private void add(String field, Status... statuses) {
        counts.add(field, Card.of("1-1", "하천길").statuses(List.of(statuses)).build());
    }

    private Stream<SheetBlock> blocks() {
        return SummarySheet.of(counts, new StatusCounts()).parts().get(1).blocks().stream();
    }

    private List<String> rows() {
        return blocks().filter(Grid.class::isInstance)
                .flatMap(grid -> ((Grid) grid).rows().stream())
                .map(row -> row.stream().map(GridCell::text).collect(Collectors.joining("|")))
                .toList();
    }

    private String notes() {
        return blocks().filter(Line.class::isInstance)
                .map(line -> ((Line) line).text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void every_pledge_is_counted_once_by_the_decision_before_the_departments_own_view() {
        add("복지", Status.read("자체평가", "완료"), Status.read("판정", "일부추진"));
        add("복지", Status.read("이행상태", "완료"));
        add("교통", Status.read("이행상태", "모르는 말"));
        assertThat(rows())
                .containsExactly(
                        "분야|계|완료|이행 후\n계속추진|정상추진|일부추진|보류|폐기|상태 미기재",
                        "계|3|1|0|0|1|0|0|1",
                        "복지|2|1|0|0|1|0|0|0",
                        "교통|1|0|0|0|0|0|0|1");
    }

    @Test
    void where_no_status_is_known_there_are_no_columns_of_states() {
        add("");
        assertThat(rows()).containsExactly("분야|계|상태 미기재", "계|1|1", "(구분 없음)|1|1");
    }

    @Test
    void the_completion_rate_is_told_with_its_figures_and_leaves_merged_pledges_out() {
        add("복지", Status.read("이행상태", "완료"));
        add("복지", Status.read("이행상태", "이행 후 계속추진"));
        add("복지", Status.read("이행상태", "보류"));
        add("복지", Status.read("이행상태", "통합"));
        assertThat(notes()).contains("2건 ÷ 3건 = 66.7%");
    }

    @Test
    void there_is_no_rate_of_nothing() {
        add("복지", Status.read("이행상태", "통합"));
        assertThat(notes()).contains("산출 불가(대상 0건)");
    }
}
