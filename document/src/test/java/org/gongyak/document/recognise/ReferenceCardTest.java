package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Counter;
import org.gongyak.card.Percent;
import org.gongyak.card.money.Amount;
import org.gongyak.card.money.Blank;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.source.SourceMap;
import org.gongyak.document.Read;
import org.gongyak.document.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds what the reference card says in figures, counts and places, without any of its sentences. */
class ReferenceCardTest {
    private static final int TITLE_LINE = 3;

    private Recognition recognition;
    private Card card;
    private SourceMap map;

    @BeforeEach
    void read() throws IOException {
        byte[] file = Files.readAllBytes(Shared.folder("cards").resolve("goyang-1-2-4.txt"));
        recognition = Recogniser.recognise(Read.document(file));
        card = recognition.cards().getFirst().card();
        map = recognition.cards().getFirst().map();
    }

    @Test
    void is_one_card_understood_as_a_whole() {
        assertThat(recognition.cards()).hasSize(1);
        assertThat(recognition.issues()).isEmpty();
        assertThat(card.unrecognised()).isEmpty();
        assertThat(card.number()).isEqualTo("1-2-4");
    }

    @Test
    void speaks_of_the_term_and_the_half_year_its_columns_and_rows_name() {
        assertThat(card.term().orElseThrow().start()).isEqualTo(LocalDate.of(2018, 7, 1));
        assertThat(card.term().orElseThrow().end()).isEqualTo(LocalDate.of(2022, 6, 30));
        assertThat(card.period().orElseThrow().key().orElseThrow().toString()).isEqualTo("2021-h2");
    }

    @Test
    void matches_posts_names_and_extensions_by_position() {
        assertThat(card.owners().departments()).hasSize(1);
        assertThat(card.owners().officers())
                .hasSize(3)
                .allMatch(officer -> officer.name().isPresent());
        assertThat(card.owners().officers())
                .extracting(officer -> officer.phone().orElseThrow())
                .containsExactly("8075-3570", "8075-3215", "8075-3216");
    }

    @Test
    void has_a_past_a_current_and_a_planned_period() {
        assertThat(card.progress())
                .extracting(PeriodProgress::tense)
                .containsExactly(Tense.PAST, Tense.CURRENT, Tense.PLAN);
        assertThat(card.progress())
                .extracting(period -> period.range().orElseThrow().toString())
                .containsExactly("2018/2021-06", "2021-07/2021-12", "2022-01/2022-06");
        assertThat(card.progress())
                .extracting(period -> period.remarks().size())
                .containsExactly(0, 1, 0);
    }

    @Test
    void joins_the_row_that_the_page_break_cut() {
        assertThat(card.progress())
                .extracting(period -> period.groups().stream()
                        .map(group -> group.entries().size())
                        .toList())
                .containsExactly(List.of(11, 7), List.of(1), List.of(2));
    }

    @Test
    void numbers_the_meetings_of_the_series() {
        List<Act.Meeting> meetings =
                acts(Act.Meeting.class).filter(act -> act.number().isPresent()).toList();
        assertThat(meetings).extracting(act -> act.number().orElseThrow()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(meetings)
                .extracting(Act.Meeting::series)
                .containsOnly(meetings.getFirst().series());
    }

    @Test
    void takes_down_every_weekday_that_is_stated() {
        List<DayOfWeek> weekdays = entries()
                .flatMap(entry -> entry.when().stream())
                .flatMap(when -> when.weekday().stream())
                .toList();
        assertThat(weekdays).hasSize(15);
        assertThat(weekdays.getLast()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void reads_the_course_the_budget_and_the_stages_of_the_study() {
        assertThat(acts(Act.Course.class))
                .containsExactly(new Act.Course(
                        OptionalInt.of(8),
                        Optional.of("주"),
                        OptionalInt.of(78),
                        OptionalInt.of(55),
                        Optional.of(Percent.of("71"))));
        assertThat(acts(Act.BudgetAct.class))
                .containsExactly(
                        new Act.BudgetAct(OptionalInt.of(2020), Optional.of("본예산"), OptionalLong.of(22_000_000)));
        assertThat(acts(Act.StudyStage.class))
                .extracting(Act.StudyStage::stage)
                .containsExactly(Act.StudyStage.Stage.START, Act.StudyStage.Stage.INTERIM, Act.StudyStage.Stage.FINAL);
    }

    @Test
    void does_not_make_nought_of_a_blank_counter() {
        assertThat(card.participation().counters())
                .extracting(Counter::count)
                .containsExactly(
                        OptionalLong.of(5),
                        OptionalLong.empty(),
                        OptionalLong.of(5),
                        OptionalLong.empty(),
                        OptionalLong.empty());
    }

    @Test
    void reads_both_money_tables_cell_by_cell() {
        assertThat(card.money()).extracting(MoneyTable::stage).containsExactly(Stage.PLANNED, Stage.SECURED);
        assertThat(card.money()).extracting(MoneyTable::unit).containsOnly(Unit.MILLION);
        for (MoneyTable table : card.money()) {
            assertThat(table.buckets())
                    .extracting(Bucket::kind)
                    .startsWith(Bucket.Kind.TOTAL, Bucket.Kind.BEFORE, Bucket.Kind.SPAN)
                    .endsWith(Bucket.Kind.SPAN, Bucket.Kind.AFTER)
                    .hasSize(8);
            assertThat(table.buckets().get(2).range().orElseThrow().toString()).isEqualTo("2018-07/2018-12");
        }
        MoneyTable planned = card.money().getFirst();
        assertThat(planned.rows())
                .extracting(row -> row.level())
                .containsExactly(Level.TOTAL, Level.NATIONAL, Level.UPPER, Level.OWN);
        assertThat(planned.rows().getFirst().cells())
                .containsOnly(new Amount("0", 0))
                .hasSize(8);
        assertThat(planned.rows().getLast().cells()).containsOnly(new Blank(""));
    }

    @Test
    void gives_the_name_of_the_sub_project_to_every_row_of_its_group() {
        MoneyTable secured = card.money().getLast();
        assertThat(secured.rows())
                .hasSize(5)
                .allMatch(
                        row -> row.subProject().equals(secured.rows().getFirst().subProject()));
        assertThat(secured.rows().getFirst().subProject()).isPresent();
        Amount amount = new Amount("22", 22_000_000);
        Blank blank = new Blank("");
        assertThat(secured.rows().getFirst().cells())
                .containsExactly(amount, blank, blank, amount, blank, blank, blank, blank);
        assertThat(secured.rows().get(3).cells())
                .containsExactly(amount, blank, blank, amount, blank, blank, blank, blank);
    }

    @Test
    void tells_problems_from_measures() {
        assertThat(card.problems()).hasSize(1);
        assertThat(card.measures()).hasSize(2);
    }

    @Test
    void knows_the_line_of_each_part() {
        assertThat(line("number")).isEqualTo(TITLE_LINE);
        assertThat(line("owners", "officers", 2, "phone")).isEqualTo(4);
        assertThat(line("progress", 0, "groups", 0, "entries", 9, "title")).isEqualTo(9);
        assertThat(line("progress", 0, "groups", 0, "entries", 10, "title")).isEqualTo(12);
        assertThat(line("progress", 1, "label")).isEqualTo(15);
        assertThat(line("participation", "counters", 2, "raw")).isEqualTo(23);
        assertThat(line("money", 0, "buckets", 2, "label")).isEqualTo(31);
        assertThat(line("money", 1, "rows", 0, "cells", 3, "raw")).isEqualTo(42);
        assertThat(line("money", 1, "rows", 0, "subProject")).isEqualTo(43);
        assertThat(line("measures", 0)).isEqualTo(56);
    }

    private int line(Object... path) {
        return map.find(CardPath.of(path)).orElseThrow().place().line().orElseThrow();
    }

    private Stream<Entry> entries() {
        return card.progress().stream()
                .flatMap(period -> period.groups().stream())
                .flatMap(group -> group.entries().stream());
    }

    private <A extends Act> Stream<A> acts(Class<A> kind) {
        return entries().map(Entry::act).filter(kind::isInstance).map(kind::cast);
    }
}
