package org.gongyak.document.write.book.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongyak.card.money.Stage;
import org.gongyak.card.time.DateRange;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerSheetTest {
    private final Ledger ledger = new Ledger();

    private void add(Stage stage, String heads, String... rows) {
        ledger.add("1-1 하천길", MoneyTables.card(stage, heads, rows), subProject -> Optional.empty());
    }

    private List<String> rows(Optional<DateRange> term) {
        Sheet sheet = LedgerSheet.of(ledger, term);
        return sheet.parts().getLast().blocks().stream()
                .filter(Grid.class::isInstance)
                .flatMap(grid -> ((Grid) grid).rows().stream())
                .map(row -> row.stream().map(GridCell::text).collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void stages_stand_below_each_other_with_sum_and_sources() {
        add(Stage.PLANNED, "'18.7.|'19|'22.6.", "가|국비|10|1,234.5|", " |시비|0||미정");
        add(Stage.EXECUTED, "'18.7.|'19|'22.6.", "가|국비|7||");
        assertThat(rows(Optional.empty()))
                .containsExactly(
                        "구분|재원|계|2018년|2019년|2022년",
                        "계획|계|1,245*|10|1,235|미정",
                        "국비|1,245|10|1,235|",
                        "지방비(구분 불명)|0*|0||미정",
                        "집행|계|7|7||",
                        "국비|7|7||");
    }

    @Test
    void years_outside_the_term_are_gathered_before_and_after_it() {
        add(Stage.PLANNED, "'17|'18|'19|'23", "가|국비|1|2|3|4");
        DateRange term = DateRange.days(LocalDate.of(2018, 7, 1), LocalDate.of(2022, 6, 30));
        assertThat(rows(Optional.of(term)).getFirst()).isEqualTo("구분|재원|계|기투자|2018년|2019년|임기 후");
        assertThat(rows(Optional.of(term)).getLast()).isEqualTo("국비|10|1|2|3|4");
    }

    @Test
    void without_a_term_the_last_years_have_columns_and_the_sum_still_holds_all() {
        add(Stage.PLANNED, "2010|2011|2012|2013|2014|2015|2016|2017|2018|2019", "가|국비|1|1|1|1|1|1|1|1|1|1");
        assertThat(rows(Optional.empty()).getLast()).isEqualTo("국비|10|2|1|1|1|1|1|1|1|1");
    }

    @Test
    void cards_without_money_leave_remarks_and_no_table() {
        add(Stage.PLANNED, "'19", "가|국비|");
        assertThat(rows(Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "300000,0.3",
        "-300000,△0.3",
        "499999,0.499999",
        "1000000,1",
        "1499999,1",
        "1500000,2",
        "-1500000,△2",
        "'1234567890000','1,234,568'"
    })
    void amounts_are_rounded_half_up_and_what_is_not_0_is_not_shown_as_0(String won, String shown) {
        assertThat(LedgerFigures.millions(new BigInteger(won))).isEqualTo(shown);
    }
}
