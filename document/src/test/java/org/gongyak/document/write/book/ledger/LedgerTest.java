package org.gongyak.document.write.book.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongyak.card.Card;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final String HEADS = "계 | 기투자 | '18.7. | '19 | '22.6. | 임기후";

    private final Ledger ledger = new Ledger();

    private void add(Card card) {
        ledger.add(card.number() + " " + card.title(), card, subProject -> Optional.empty());
    }

    private void plan(String... rows) {
        add(MoneyTables.card(Stage.PLANNED, HEADS, rows));
    }

    private Figure figure(Predicate<Level> level, Predicate<Column> column) {
        return ledger.sum(Stage.PLANNED, level, column);
    }

    private Figure year(Level level, int year) {
        return figure(level::equals, new Column(Column.Kind.YEAR, year)::equals);
    }

    private static Figure millions(long amount) {
        return new Figure(Optional.of(BigInteger.valueOf(amount * 1_000_000)), 0, 0);
    }

    @Test
    void sources_are_added_up_over_cards_by_year_and_sums_are_not_counted_again() {
        plan("가 | 계 | 33 | | 10 | 20 | | 3", " | 국비 | 11 | | 4 | 7 | | ", " | 도비 | 22 | | 6 | 13 | | 3");
        plan("나 | 계 | 5 | 1 | | 4 | | ", " | 국비 | 5 | 1 | | 4 | | ", " | 도비 | | | | | | ");
        assertThat(year(Level.NATIONAL, 2019)).isEqualTo(millions(11));
        assertThat(year(Level.UPPER, 2018)).isEqualTo(millions(6));
        assertThat(figure(level -> true, Column.AFTER::equals)).isEqualTo(millions(3));
        assertThat(figure(level -> true, column -> true)).isEqualTo(millions(38));
        assertThat(ledger.levels(Stage.PLANNED)).containsExactly(Level.NATIONAL, Level.UPPER);
    }

    @Test
    void blank_zero_and_undecided_are_three_things() {
        plan("가 | 계 | | | | | | ", " | 국비 | | | 0 | 미정 | | ", " | 도비 | | | | 2 | | ");
        assertThat(year(Level.NATIONAL, 2018)).isEqualTo(millions(0));
        assertThat(year(Level.NATIONAL, 2019)).isEqualTo(new Figure(Optional.empty(), 1, 0));
        assertThat(year(Level.NATIONAL, 2022)).isEqualTo(Figure.BLANK);
        assertThat(figure(level -> true, new Column(Column.Kind.YEAR, 2019)::equals))
                .isEqualTo(new Figure(Optional.of(BigInteger.valueOf(2_000_000)), 1, 0));
        assertThat(ledger.notes().undecided().times()).isEqualTo(1);
    }

    @Test
    void a_sum_counts_where_no_source_is_filled_in() {
        plan("가 | 계 | 30 | | 10 | 20 | | ", " | 국비 | | | | 20 | | ");
        assertThat(year(Level.TOTAL, 2018)).isEqualTo(millions(10));
        assertThat(year(Level.TOTAL, 2019)).isEqualTo(Figure.BLANK);
        assertThat(figure(level -> true, column -> true)).isEqualTo(millions(30));
    }

    @Test
    void a_sum_at_the_end_of_a_row_counts_where_none_of_its_years_is_filled_in() {
        plan("가 | 계 | 30 | | | | | ", " | 국비 | 30 | | | | | ");
        assertThat(figure(Level.NATIONAL::equals, Column.UNDATED::equals)).isEqualTo(millions(30));
        assertThat(figure(level -> true, column -> true)).isEqualTo(millions(30));
    }

    @Test
    void the_sum_over_all_projects_with_which_a_table_begins_is_not_counted() {
        plan(
                "계 | 계 | 3 | | 3 | | | ",
                "가 | 계 | 1 | | 1 | | | ",
                "가 | 국비 | 1 | | 1 | | | ",
                "나 | 계 | 2 | | 2 | | | ",
                "나 | 국비 | 2 | | 2 | | | ");
        assertThat(figure(level -> true, column -> true)).isEqualTo(millions(3));
        assertThat(ledger.notes().misfits().times()).isZero();
    }

    @Test
    void a_line_within_the_line_above_is_not_counted_twice() {
        plan("가 | 계 | 10 | | 10 | | | ", " | 국비 | 10 | | 10 | | | ", " | (특별교부세) | 4 | | 4 | | | ");
        assertThat(figure(level -> true, column -> true)).isEqualTo(millions(10));
        assertThat(ledger.notes().misfits().times()).isZero();
    }

    @Test
    void parts_that_do_not_add_up_are_counted_and_told() {
        plan("가 | 계 | 12 | | 12 | | | ", " | 국비 | 10 | | 10 | | | ");
        assertThat(figure(level -> true, column -> true)).isEqualTo(millions(10));
        assertThat(ledger.notes().misfits().cards()).isEqualTo(1);
    }

    @Test
    void cards_without_money_and_text_that_is_no_amount_are_told() {
        plan("가 | 계 | | | | | | ", " | 국비 | | | 협의 | | | ");
        add(Card.of("1-2", "도서관").build());
        assertThat(ledger.notes().unread().times()).isEqualTo(1);
        assertThat(ledger.notes().withoutMoney().names()).containsExactly("1-1 하천길", "1-2 도서관");
    }

    @Test
    void of_several_versions_the_last_one_counts() {
        Card card = Card.of("1-1", "하천길")
                .money(List.of(
                        MoneyTables.versioned("당초", MoneyTables.table(Stage.PLANNED, Unit.MILLION, "'19", "가|국비|10")),
                        MoneyTables.versioned("현행", MoneyTables.table(Stage.PLANNED, Unit.THOUSAND, "'19", "가|국비|10"))))
                .build();
        add(card);
        assertThat(year(Level.NATIONAL, 2019).won()).contains(BigInteger.valueOf(10_000));
    }

    @Test
    void a_budget_declared_as_shared_is_counted_once_and_unequal_statements_are_told() {
        Card one = MoneyTables.card(Stage.PLANNED, "'19", "가|국비|10", "나|국비|1");
        Card other = MoneyTables.card(Stage.PLANNED, "'19", "가|국비|11");
        for (Card card : List.of(one, other)) {
            ledger.add("카드", card, subProject -> subProject.filter("가"::equals).map(name -> "둘레길"));
        }
        assertThat(figure(level -> true, column -> true)).isEqualTo(millions(11));
        assertThat(ledger.notes().sharedBudgets()).hasSize(1);
        assertThat(ledger.notes().unequalBudgets()).isEqualTo(1);
    }

    @Test
    void equal_plans_that_nobody_declared_as_shared_are_counted_each_and_told() {
        plan("가 | 국비 | | | 10 | 20 | 30 | ");
        plan("가 | 국비 | | | 10 | 20 | 30 | ");
        assertThat(year(Level.NATIONAL, 2019)).isEqualTo(millions(40));
        assertThat(ledger.notes().lookalikes()).hasSize(1);
    }

    @Test
    void sums_beyond_a_long_stay_exact() {
        Card card = MoneyTables.card(Stage.PLANNED, "'19", "가|국비|9,000,000,000");
        for (int i = 0; i < 2_000; i++) {
            add(card);
        }
        assertThat(year(Level.NATIONAL, 2019).won()).contains(new BigInteger("18000000000000000000"));
    }
}
