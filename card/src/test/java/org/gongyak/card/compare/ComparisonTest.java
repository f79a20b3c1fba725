package org.gongyak.card.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.GeneratedCards;
import org.gongyak.card.Status;
import org.gongyak.card.compare.Difference.Kind;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final int SEEDS = 300;
    private static final Entry START = entry("하천길 정비 착수보고회", "일시: 2026. 7. 15.(수)");
    private static final Entry MEETING = entry("주민설명회", "일시: 2026. 8. 3.(월)", "데크 폭을 넓히기로 함");
    private static final Entry OPENING = entry("개통식", "일시: 2026. 12. 1.(화)");

    @Test
    void a_card_compared_with_itself_shows_nothing() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Card card = GeneratedCards.card(seed);
            assertThat(Comparison.of(card, card).differences())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void cards_that_are_not_equal_show_something() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Card before = GeneratedCards.card(seed);
            Card after = GeneratedCards.card(seed + 1);
            assertThat(Comparison.of(before, after).isEmpty())
                    .as("seed %d", seed)
                    .isEqualTo(before.equals(after));
        }
    }

    @Test
    void what_is_added_one_way_is_removed_the_other_way() {
        Comparison there = Comparison.of(half(START), half(START, OPENING));
        Comparison back = Comparison.of(half(START, OPENING), half(START));
        assertThat(kinds(there)).containsExactly(Kind.ADDED);
        assertThat(kinds(back)).containsExactly(Kind.REMOVED);
        assertThat(there.differences().getFirst().textAfter()).isEqualTo("개통식\n2026. 12. 1.(화)\n일시 2026. 12. 1.(화)");
        assertThat(there.differences().getFirst().after()).contains(at(0, 1));
        assertThat(there.differences().getFirst().before()).isEmpty();
        assertThat(there.differences().getFirst().section()).isEqualTo(Section.PROGRESS);
    }

    @Test
    void a_changed_line_is_shown_with_both_texts() {
        Entry changed = entry("주민설명회", "일시: 2026. 8. 3.(월)", "데크 폭을 3m로 넓히기로 함");
        Difference difference = only(half(START, MEETING), half(START, changed));
        assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
        assertThat(difference.textBefore()).isEqualTo("데크 폭을 넓히기로 함");
        assertThat(difference.textAfter()).isEqualTo("데크 폭을 3m로 넓히기로 함");
        assertThat(difference.after()).hasToString("Optional[/progress/0/groups/0/entries/1/details/1/text]");
        assertThat(difference.words())
                .filteredOn(piece -> piece.text().contains("3m로"))
                .hasSize(1);
    }

    @Test
    void a_moved_entry_is_neither_removed_nor_added() {
        Difference difference = only(half(START, MEETING, OPENING), half(OPENING, START, MEETING));
        assertThat(difference.kind()).isEqualTo(Kind.MOVED);
        assertThat(difference.before()).contains(at(0, 2));
        assertThat(difference.after()).contains(at(0, 0));
    }

    @Test
    void an_entry_that_passes_into_the_past_has_moved() {
        Card before = card().progress(List.of(
                        period("그동안 추진실적", "2022/2026-06", Tense.PAST, START),
                        period("하반기 추진실적", "2026-07/2026-12", Tense.CURRENT, MEETING)))
                .build();
        Card after = card().progress(List.of(
                        period("그동안 추진실적", "2022/2026-12", Tense.PAST, START, MEETING),
                        period("상반기 추진실적", "2027-01/2027-06", Tense.CURRENT, OPENING)))
                .build();
        List<Difference> moved = Comparison.of(before, after).differences().stream()
                .filter(difference -> difference.kind() == Kind.MOVED)
                .toList();
        assertThat(moved).singleElement().satisfies(difference -> {
            assertThat(difference.before()).contains(at(1, 0));
            assertThat(difference.after()).contains(at(0, 1));
        });
    }

    @Test
    void the_entries_of_a_period_that_is_gone_are_removed_one_by_one() {
        List<Difference> differences =
                Comparison.of(half(START, MEETING), card().build()).differences();
        assertThat(differences).allMatch(difference -> difference.kind() == Kind.REMOVED);
        assertThat(differences)
                .extracting(difference -> difference.before().orElseThrow().pointer())
                .contains(at(0, 0).pointer(), at(0, 1).pointer());
    }

    @Test
    void a_changed_word_is_reported_once_and_not_again_for_what_follows_from_it() {
        Card before = card().statuses(List.of(Status.read("이행상태", "추진 중"))).build();
        Card after = card().statuses(List.of(Status.read("이행상태", "완료"))).build();
        assertThat(only(before, after).after()).contains(CardPath.of("statuses", 0, "raw"));
    }

    @Test
    void a_cell_that_was_blank_and_is_zero_has_changed() {
        Difference difference = only(money("계|'26|'27", "국비:5||5"), money("계|'26|'27", "국비:5|0|5"));
        assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
        assertThat(difference.after()).contains(CardPath.of("money", 0, "rows", 0, "cells", 1, "raw"));
        assertThat(difference.textBefore()).isEmpty();
        assertThat(difference.textAfter()).isEqualTo("0");
    }

    @Test
    void a_new_column_leaves_the_others_where_they_were() {
        Comparison comparison = Comparison.of(
                money("계|'26|'27", "국비:5|2|3", "시비:1||"), money("계|'25|'26|'27", "국비:5|4|2|3", "시비:1|||"));
        assertThat(comparison.differences())
                .extracting(
                        Difference::kind,
                        difference -> difference.after().orElseThrow().pointer())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "/money/0/buckets/1"),
                        org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "/money/0/rows/0/cells/1"));
    }

    @Test
    void differences_are_counted_by_kind_and_gathered_by_section() {
        Card before = half(START);
        Card after = card().problems(List.of("보상이 늦어짐"))
                .progress(half(START, MEETING).progress())
                .build();
        Comparison comparison = Comparison.of(before, after);
        assertThat(comparison.counts())
                .containsEntry(Kind.ADDED, 2)
                .containsEntry(Kind.REMOVED, 0)
                .containsEntry(Kind.CHANGED, 0);
        assertThat(comparison.bySection()).containsOnlyKeys(Section.PROGRESS, Section.PROBLEMS);
    }

    @Test
    void every_component_of_a_card_has_its_section() {
        List<String> names = Arrays.stream(Card.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(names.stream().map(name -> Section.of(CardPath.of(name))))
                .hasSameSizeAs(Section.values())
                .doesNotHaveDuplicates();
    }

    private static List<Kind> kinds(Comparison comparison) {
        return comparison.differences().stream().map(Difference::kind).toList();
    }

    private static Difference only(Card before, Card after) {
        List<Difference> differences = Comparison.of(before, after).differences();
        assertThat(differences).hasSize(1);
        return differences.getFirst();
    }

    private static Card half(Entry... entries) {
        return card().progress(List.of(period("하반기 추진실적", "2026-07/2026-12", Tense.CURRENT, entries)))
                .build();
    }

    private static CardPath at(int period, int entry) {
        return CardPath.of("progress", period, "groups", 0, "entries", entry);
    }

    private static Card money(String heads, String... rows) {
        List<MoneyRow> read = Arrays.stream(rows)
                .map(row -> row.split(":", -1))
                .map(sides -> new MoneyRow(
                        Optional.empty(),
                        sides[0],
                        Level.NATIONAL,
                        Arrays.stream(sides[1].split("\\|", -1))
                                .map(cell -> MoneyText.cell(cell, Unit.MILLION))
                                .toList()))
                .toList();
        return card().money(List.of(new MoneyTable(
                        "투자계획",
                        Stage.PLANNED,
                        Optional.empty(),
                        Optional.empty(),
                        Unit.MILLION,
                        "(단위 : 백만원)",
                        Buckets.read(Arrays.asList(heads.split("\\|", -1))),
                        read,
                        List.of())))
                .build();
    }
}
