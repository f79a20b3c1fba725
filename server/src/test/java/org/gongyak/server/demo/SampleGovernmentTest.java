package org.gongyak.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.State;
import org.gongyak.card.json.CardJson;
import org.gongyak.card.json.NotACard;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.organization.GovernmentName;
import org.gongyak.server.organization.TermKey;
import org.gongyak.server.pledge.ManagementNumber;
import org.junit.jupiter.api.Test;

class SampleGovernmentTest {
    private static final SampleOutline OUTLINE = SampleCards.GOVERNMENT.outline();

    @Test
    void every_pledge_has_a_card_in_every_period() {
        for (ReportingPeriod period : SampleCards.PERIODS) {
            assertThat(SampleCards.of(period)).extracting(Card::number).containsExactlyElementsOf(OUTLINE.pledges());
        }
        assertThat(SampleCards.PERIODS).hasSize(4);
        assertThat(OUTLINE.pledges()).hasSizeGreaterThanOrEqualTo(26).doesNotHaveDuplicates();
    }

    @Test
    void a_card_says_whose_and_of_when_it_is() {
        for (SamplePeriod period : OUTLINE.periods()) {
            assertThat(SampleCards.of(period.key())).allSatisfy(card -> {
                assertThat(card.government()).contains("한빛시");
                assertThat(card.term()).contains(OUTLINE.term());
                assertThat(card.period().orElseThrow().key()).contains(period.key());
                assertThat(card.referenceDate()).contains(period.referenceDate());
                assertThat(card.campaign().orElseThrow().source()).isPresent();
                assertThat(card.owners().officers()).isNotEmpty().allSatisfy(officer -> {
                    assertThat(officer.name()).isEmpty();
                    assertThat(officer.phone()).isPresent();
                });
            });
        }
    }

    @Test
    void nothing_of_a_card_is_left_unrecognised() {
        SampleCards.all()
                .forEach(card -> assertThat(card.unrecognised())
                        .as(SampleCards.name(card))
                        .isEmpty());
    }

    @Test
    void a_card_written_as_json_reads_back_as_itself() throws NotACard {
        for (Card card : SampleCards.all().toList()) {
            assertThat(CardJson.parse(CardJson.toCanonical(card))).isEqualTo(card);
        }
    }

    @Test
    void the_last_period_knows_every_status() {
        List<Card> last = SampleCards.of(SampleCards.PERIODS.getLast());

        assertThat(last.stream().map(card -> card.findState().orElseThrow())).contains(State.values());
    }

    @Test
    void titles_departments_and_statuses_move_from_period_to_period() {
        assertThat(changes(Card::title)).isGreaterThanOrEqualTo(2);
        assertThat(changes(card -> card.owners().departments())).isGreaterThanOrEqualTo(2);
        assertThat(changes(Card::findState)).isGreaterThanOrEqualTo(12);
    }

    private static long changes(Function<Card, Object> part) {
        return SampleCards.byPledge().stream()
                .filter(history -> history.stream().map(part).distinct().count() > 1)
                .count();
    }

    @Test
    void the_register_is_that_of_the_last_period() {
        List<SamplePledge> register = SampleCards.GOVERNMENT.pledges();

        assertThat(register).extracting(SamplePledge::number).containsExactlyElementsOf(OUTLINE.pledges());
        assertThat(register.stream().map(pledge -> pledge.field().number()).distinct())
                .hasSize(5);
        assertThat(register.stream().map(SamplePledge::department).distinct()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void each_department_on_a_card_existed_on_its_reference_date() {
        SampleCards.all()
                .forEach(card -> assertThat(departmentsOn(card.referenceDate().orElseThrow()))
                        .as(SampleCards.name(card))
                        .containsAll(card.owners().departments())
                        .containsAll(card.owners().coDepartments()));
    }

    private static Set<String> departmentsOn(LocalDate day) {
        return OUTLINE.departments().stream()
                .filter(department -> !department.firstDay().isAfter(day))
                .filter(department ->
                        department.lastDay().filter(last -> last.isBefore(day)).isEmpty())
                .map(SampleDepartment::name)
                .collect(Collectors.toSet());
    }

    @Test
    void names_and_keys_are_such_as_the_other_rooms_take() {
        assertThat(GovernmentName.find(OUTLINE.name())).isPresent();
        assertThat(TermKey.find(OUTLINE.termKey())).isPresent();
        assertThat(OUTLINE.pledges())
                .allSatisfy(number -> assertThat(
                                ManagementNumber.find(number).orElseThrow().plain())
                        .isEqualTo(number));
        assertThat(OUTLINE.departments()).extracting(SampleDepartment::name).contains(OUTLINE.pledgeOffice());
    }

    @Test
    void periods_are_due_closed_and_published_on_working_days_in_that_order() {
        assertThat(OUTLINE.periods()).allSatisfy(period -> {
            assertThat(period.referenceDate()).isEqualTo(period.key().range().lastDay());
            List<LocalDate> days = List.of(period.referenceDate(), period.due(), period.closed(), period.published());
            assertThat(days).isSorted();
            assertThat(days.stream().skip(1).map(LocalDate::getDayOfWeek))
                    .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        });
    }

    @Test
    void evidence_is_numbered_through_and_each_mark_names_a_document() {
        SampleCards.all().forEach(card -> {
            assertThat(card.evidence())
                    .allSatisfy(evidence -> assertThat(evidence.proof()).isPresent());
            assertThat(card.evidence().stream().map(evidence -> evidence.mark()))
                    .as(SampleCards.name(card))
                    .containsExactlyElementsOf(Stream.iterate(1, mark -> mark + 1)
                            .limit(card.evidence().size())
                            .map("[증빙%d]"::formatted)
                            .toList());
        });
    }

    @Test
    void a_pledge_or_a_period_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> SampleCards.GOVERNMENT.card("9-9-9", SampleCards.PERIODS.getFirst()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9-9-9");
        assertThatThrownBy(() -> SampleCards.GOVERNMENT.cards(ReportingPeriod.half(2026, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-h2");
    }
}
