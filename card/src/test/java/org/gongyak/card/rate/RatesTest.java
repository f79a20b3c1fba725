package org.gongyak.card.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.GeneratedCards;
import org.gongyak.card.Indicator;
import org.gongyak.card.Percent;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.Levels;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.junit.jupiter.api.Test;

class RatesTest {
    private static final LocalDate DATE = LocalDate.of(2026, 12, 31);

    @Test
    void complete_and_continued_count_as_kept_and_merged_or_excluded_are_not_counted() {
        Rate rate = Formula.COMPLETION.over(
                List.of(stands("완료"), stands("이행 후 계속추진"), stands("정상추진"), stands("통합"), stands("제외"), card().build()),
                DATE);
        assertThat(rate.numerator()).isEqualByComparingTo("2");
        assertThat(rate.denominator()).isEqualByComparingTo("4");
        assertThat(rate.shown().ko()).isEqualTo("50.0%");
        assertThat(rate.date()).isEqualTo(DATE);
    }

    @Test
    void the_decision_goes_before_the_department_s_own_judgement() {
        Card judged = card().statuses(List.of(Status.read("자체평가", "완료"), Status.read("판정", "일부추진")))
                .build();
        assertThat(Formula.COMPLETION.over(List.of(judged), DATE).numerator()).isEqualByComparingTo("0");
    }

    @Test
    void the_average_progress_is_taken_over_those_who_state_it() {
        Rate rate = Formula.AVERAGE_PROGRESS.over(
                List.of(progress("누적추진율", "71"), progress("진도율", "98.4"), progress("수료율", "5"), card().build()), DATE);
        assertThat(rate.shown().ko()).isEqualTo("84.7%");
        assertThat(rate.pledges()).isEqualTo(2);
        assertThat(rate.leftOut()).isEqualTo(2);
    }

    @Test
    void a_yearly_target_is_met_by_the_figure_of_that_year() {
        Card card = card().indicators(List.of(
                        indicator("2026|1,200명|1,250명", "2025|5|1"),
                        indicator("2026년|85.5%|85.4%"),
                        indicator("2026|3개소|"),
                        indicator("2026|착수|착수"),
                        indicator("2026|3회 5개소|3회 5개소")))
                .build();
        Rate rate = Formula.YEAR_TARGETS.over(List.of(card), DATE);
        assertThat(rate.numerator()).isEqualByComparingTo("1");
        assertThat(rate.denominator()).isEqualByComparingTo("2");
    }

    @Test
    void rates_of_money_divide_the_totals_of_the_tables() {
        Card card = card().money(List.of(
                        table(Stage.PLANNED, "계:100,60,40"),
                        table(Stage.SECURED, "계:,30,20", "국비:,30,20"),
                        table(Stage.EXECUTED, "국비:,10,", "시비:,,5")))
                .build();
        assertThat(shown(card, Formula.SECURED_OF_PLAN)).isEqualTo("50.0%");
        assertThat(shown(card, Formula.EXECUTED_OF_SECURED)).isEqualTo("30.0%");
        assertThat(shown(card, Formula.EXECUTED_OF_PLAN)).isEqualTo("15.0%");
    }

    @Test
    void sub_projects_add_up_unless_the_table_adds_them_up_itself() {
        MoneyTable parts = table(Stage.PLANNED, "다리/계:10,,", "길/계:30,,");
        MoneyTable summed = table(Stage.PLANNED, "계:40,,", "다리/계:10,,", "길/계:30,,");
        MoneyTable secured = table(Stage.SECURED, "계:20,,");
        assertThat(shown(card().money(List.of(parts, secured)).build(), Formula.SECURED_OF_PLAN))
                .isEqualTo("50.0%");
        assertThat(shown(card().money(List.of(summed, secured)).build(), Formula.SECURED_OF_PLAN))
                .isEqualTo("50.0%");
    }

    @Test
    void a_pledge_whose_money_is_blank_or_undecided_is_left_out_and_not_taken_for_zero() {
        Card known = card().money(List.of(table(Stage.PLANNED, "계:100,,"), table(Stage.SECURED, "계:0,,")))
                .build();
        Card blank = card().money(List.of(table(Stage.PLANNED, "계:100,,"), table(Stage.SECURED, "계:,,")))
                .build();
        Card undecided = card().money(List.of(table(Stage.PLANNED, "계:미정,,"), table(Stage.SECURED, "계:5,,")))
                .build();
        Rate rate = Formula.SECURED_OF_PLAN.over(List.of(known, blank, undecided), DATE);
        assertThat(rate.shown().ko()).isEqualTo("0.0%");
        assertThat(rate.pledges()).isEqualTo(1);
        assertThat(rate.leftOut()).isEqualTo(2);
    }

    @Test
    void the_last_version_of_a_plan_holds() {
        MoneyTable first = version("당초", table(Stage.PLANNED, "계:100,,"));
        MoneyTable current = version("현행", table(Stage.PLANNED, "계:50,,"));
        Card card = card().money(List.of(first, current, table(Stage.SECURED, "계:50,,")))
                .build();
        assertThat(shown(card, Formula.SECURED_OF_PLAN)).isEqualTo("100.0%");
    }

    @Test
    void with_nothing_to_divide_by_no_rate_is_made_up() {
        assertThat(Rates.over(List.of(), DATE)).hasSameSizeAs(Formula.values()).allSatisfy(rate -> {
            assertThat(rate.percent(1)).isEmpty();
            assertThat(rate.shown().ko()).isEqualTo("산출 불가(대상 0건)");
        });
    }

    @Test
    void rounding_is_half_up_and_for_showing_only() {
        List<Card> eight = List.of(
                stands("완료"),
                stands("보류"),
                stands("보류"),
                stands("보류"),
                stands("보류"),
                stands("보류"),
                stands("보류"),
                stands("보류"));
        Rate rate = Formula.COMPLETION.over(eight, DATE);
        assertThat(rate.percent(3)).contains(new BigDecimal("12.500"));
        assertThat(rate.percent(0)).contains(new BigDecimal("13"));
    }

    @Test
    void no_rate_is_called_by_the_name_that_means_everything() {
        assertThat(Formula.values())
                .noneMatch(formula -> formula.label().ko().contains("이행률")
                        || formula.words().ko().contains("이행률")
                        || formula.label()
                                .en()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("fulfil"));
        assertThat(Arrays.stream(Formula.values()).map(Formula::key)).doesNotHaveDuplicates();
    }

    @Test
    void the_order_of_the_cards_does_not_matter() {
        for (long seed = 0; seed < 100; seed++) {
            List<Card> cards = List.of(
                    GeneratedCards.card(seed), GeneratedCards.card(seed + 1_000), GeneratedCards.card(seed + 2_000));
            assertThat(Rates.over(cards.reversed(), DATE))
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(Rates.over(cards, DATE));
        }
    }

    private static String shown(Card card, Formula formula) {
        return formula.over(List.of(card), DATE).shown().ko();
    }

    private static Card stands(String state) {
        return card().statuses(List.of(Status.read("이행상태", state))).build();
    }

    private static Card progress(String label, String percent) {
        return card().rates(List.of(new StatedRate(label, percent + "%", Percent.of(percent))))
                .build();
    }

    private static Indicator indicator(String... values) {
        List<Indicator.Value> read = Arrays.stream(values)
                .map(value -> value.split("\\|", -1))
                .map(parts -> new Indicator.Value(parts[0], Optional.of(parts[1]), Optional.of(parts[2])))
                .toList();
        return new Indicator("참여자", Optional.empty(), Optional.empty(), read);
    }

    /** Rows such as {@code 다리/국비:100,60,40} under the heads 계, '26, 임기후. */
    private static MoneyTable table(Stage stage, String... rows) {
        List<MoneyRow> read = Arrays.stream(rows).map(RatesTest::row).toList();
        return new MoneyTable(
                "투자계획",
                stage,
                Optional.empty(),
                Optional.empty(),
                Unit.MILLION,
                "(단위 : 백만원)",
                Buckets.read(List.of("계", "'26", "임기후")),
                read,
                List.of());
    }

    private static MoneyRow row(String text) {
        String[] sides = text.split(":", -1);
        String[] names = sides[0].split("/", -1);
        Optional<String> subProject = names.length > 1 ? Optional.of(names[0]) : Optional.empty();
        String label = names[names.length - 1];
        return new MoneyRow(
                subProject,
                label,
                Levels.among(List.of("도비")).find(label).orElseThrow(),
                Arrays.stream(sides[1].split(",", -1))
                        .map(cell -> MoneyText.cell(cell, Unit.MILLION))
                        .toList());
    }

    private static MoneyTable version(String version, MoneyTable table) {
        return new MoneyTable(
                table.label(),
                table.stage(),
                Optional.of(version),
                table.basis(),
                table.unit(),
                table.unitLabel(),
                table.buckets(),
                table.rows(),
                table.notes());
    }
}
