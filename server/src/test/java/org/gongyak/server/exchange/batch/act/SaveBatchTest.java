package org.gongyak.server.exchange.batch.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.gongyak.card.Message;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.audit.verify.Verifier;
import org.gongyak.server.exchange.batch.Batch;
import org.gongyak.server.exchange.batch.BatchCard;
import org.gongyak.server.exchange.batch.BatchDestinations;
import org.gongyak.server.exchange.batch.BatchState;
import org.gongyak.server.exchange.batch.CardPlace;
import org.gongyak.server.exchange.batch.Destination;
import org.gongyak.server.fixture.BatchScene;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.fixture.Sql;
import org.gongyak.server.fixture.TestDatabase;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.report.RevisionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@ServerTest
@Timeout(120)
class SaveBatchTest {
    private final BatchScene scene;
    private final Scene cards;
    private final SaveBatch save;
    private final BatchDestinations destinations;
    private final Verifier verifier;
    private final GovernmentId government;

    SaveBatchTest(BatchScene scene, Scene cards, SaveBatch save, BatchDestinations destinations, Verifier verifier) {
        this.scene = scene;
        this.cards = cards;
        this.save = save;
        this.destinations = destinations;
        this.verifier = verifier;
        this.government = cards.newGovernment();
    }

    private Batch read(String... numbers) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String number : numbers) {
            files.put(files.size() + ".txt", BatchScene.utf8(BatchScene.card(number)));
        }
        // Never one alone, which would not be a batch.
        files.put("메모.txt", BatchScene.utf8("회의 기록\n"));
        return scene.read(government, files);
    }

    private Map<CardPlace, Destination> destinations(Batch batch) {
        return scene.transaction()
                .read(government, () -> destinations.of(government, Scene.TERM, batch.cards(), Optional.empty()));
    }

    /** All cards, as a person sees them now. */
    private BatchChoice all(Batch batch) {
        SequencedMap<CardPlace, Long> chosen = new LinkedHashMap<>();
        destinations(batch).forEach((place, destination) -> chosen.put(place, destination.seen()));
        return new BatchChoice(batch.id(), Scene.TERM, chosen, Optional.empty());
    }

    private static BatchChoice without(BatchChoice choice, CardPlace place) {
        SequencedMap<CardPlace, Long> others = new LinkedHashMap<>(choice.cards());
        others.remove(place);
        return new BatchChoice(choice.batch(), choice.term(), others, choice.otherwise());
    }

    private SaveBatchOutcome save(BatchChoice choice) {
        return save.save(Scene.CLERK, government, choice).orElseThrow();
    }

    private String reason(BatchChoice choice) {
        if (save(choice) instanceof SaveBatchOutcome.Refused refused) {
            return refused.reasons().stream().map(Message::ko).reduce("", String::concat);
        }
        throw new AssertionError("saved");
    }

    private List<String> column(String sql) throws SQLException {
        try (Connection app = TestDatabase.asApp()) {
            Sql.work(app, government);
            return Sql.column(app, sql);
        }
    }

    private void nothing_is_saved() throws SQLException {
        assertThat(column("select count(*) from report.revision")).containsExactly("0");
        assertThat(column("select count(*) from pledge.registration")).containsExactly("0");
    }

    @Test
    void all_chosen_cards_become_revisions_and_one_row_of_the_log_names_them() throws SQLException {
        Batch batch = read("1-1", "1-2");

        assertThat(save(all(batch))).isEqualTo(new SaveBatchOutcome.Saved(2));

        Batch saved = scene.get(government, batch.id());
        assertThat(saved.state()).isEqualTo(BatchState.SAVED);
        List<String> revisions = saved.cards().stream()
                .flatMap(card -> card.saved().stream())
                .map(RevisionId::subject)
                .toList();
        assertThat(revisions).hasSize(2).allMatch(subject -> subject.endsWith("/2024-h2/1"));
        assertThat(column("select payload::jsonb #>> '{particulars,revisions}' from audit.log"
                        + " where payload like '%exchange.batch.saved%'"))
                .singleElement()
                .asString()
                .contains(revisions);
        assertThat(verifier.verify(government).misfit()).isEmpty();
    }

    @Test
    void the_text_of_a_card_is_let_go_of_once_it_is_saved_or_never_will_be() throws SQLException {
        Batch batch = read("1-1", "1-2");
        assertThat(column("select count(body) from exchange.batch_card")).containsExactly("2");

        save(all(batch));

        assertThat(column("select count(body) + count(findings) from exchange.batch_card"))
                .containsExactly("0");
    }

    @Test
    void cards_that_were_left_out_are_not_saved() throws SQLException {
        Batch batch = read("1-1", "1-2", "1-3");
        BatchChoice choice = without(all(batch), new CardPlace(1, 0));

        assertThat(save(choice)).isEqualTo(new SaveBatchOutcome.Saved(2));

        assertThat(scene.get(government, batch.id()).cards().stream()
                        .filter(card -> card.saved().isPresent())
                        .map(BatchCard::number))
                .containsExactly("1-1", "1-3");
        assertThat(column("select number from pledge.number order by 1")).containsExactly("1-1", "1-3");
    }

    @Test
    void a_pledge_that_was_saved_meanwhile_keeps_all_cards_from_being_saved() throws SQLException {
        PledgeId pledge = cards.newPledge(government, "1-2");
        cards.save(government, pledge, "먼저");
        Batch batch = read("1-1", "1-2");
        BatchChoice seen = all(batch);
        cards.save(government, pledge, "그 사이");

        assertThat(reason(seen))
                .contains("‘1-2 하천변 걷기 좋은 길 조성’", "다른 사람이 저장했습니다")
                .doesNotContain("‘1-1");

        assertThat(column("select count(*) from report.revision")).containsExactly("2");
        assertThat(column("select number from pledge.number")).containsExactly("1-2");
        assertThat(scene.get(government, batch.id()).state()).isEqualTo(BatchState.READ);
        assertThat(save(all(batch))).isEqualTo(new SaveBatchOutcome.Saved(2));
    }

    @Test
    void the_next_batch_of_the_same_cards_has_nothing_to_save_and_a_changed_one_becomes_the_next_revision() {
        save(all(read("1-1")));

        Batch again = read("1-1");
        assertThat(destinations(again).values()).singleElement().isInstanceOf(Destination.Unchanged.class);
        assertThat(reason(all(again))).contains("저장된 것과 같아");

        String changed = BatchScene.card("1-1").replace("42명", "43명");
        Batch next =
                scene.read(government, Map.of("가.txt", BatchScene.utf8(changed), "메모.txt", BatchScene.utf8("회의\n")));
        assertThat(destinations(next).values())
                .singleElement()
                .isInstanceOfSatisfying(
                        Destination.NextRevision.class,
                        to -> assertThat(to.revision().orElseThrow().number()).isEqualTo(2));
        assertThat(save(all(next))).isEqualTo(new SaveBatchOutcome.Saved(1));
    }

    @Test
    void two_cards_of_one_pledge_and_period_are_refused_until_one_is_chosen() throws SQLException {
        Batch batch = read("1-1", "1-1");
        BatchChoice choice = all(batch);

        assertThat(reason(choice)).contains("같은 기간의 카드를 두 건 이상");
        nothing_is_saved();

        assertThat(save(without(choice, new CardPlace(0, 0)))).isEqualTo(new SaveBatchOutcome.Saved(1));
    }

    @Test
    void a_card_whose_number_cannot_be_read_is_refused_and_the_others_are_not_saved() throws SQLException {
        Batch batch = read("제 1-1", "1-2");
        assertThat(batch.cards()).extracting(BatchCard::number).containsExactly("제 1-1", "1-2");

        assertThat(reason(all(batch))).contains("관리번호가 없거나 읽을 수 없어");
        nothing_is_saved();
    }

    @Test
    void a_card_that_states_no_period_is_saved_for_the_one_that_was_chosen() {
        String undated = BatchScene.card("1-1").replace("상반기 추진실적 (2024.7.~12. 실적)", "추진실적");
        Batch batch =
                scene.read(government, Map.of("가.txt", BatchScene.utf8(undated), "메모.txt", BatchScene.utf8("회의\n")));
        assertThat(batch.cards()).singleElement().matches(card -> card.period().isEmpty());
        BatchChoice open = all(batch);

        assertThat(reason(open)).contains("점검 기간이 적혀 있지 않습니다");
        ReportingPeriod period = ReportingPeriod.parse("2026-h2");
        save(new BatchChoice(open.batch(), open.term(), open.cards(), Optional.of(period)));

        assertThat(scene.get(government, batch.id()).cards().getFirst().saved().map(RevisionId::period))
                .contains(period);
    }

    @Test
    void what_is_sent_twice_is_saved_once_and_what_was_cancelled_never() throws SQLException {
        Batch batch = read("1-1");
        BatchChoice choice = all(batch);
        save(choice);
        assertThat(save(choice)).isEqualTo(new SaveBatchOutcome.SavedBefore());
        assertThat(column("select count(*) from report.revision")).containsExactly("1");

        Batch other = read("1-2");
        BatchChoice late = all(other);
        scene.set(government, other.id(), BatchState.CANCELLED);
        assertThat(reason(late)).contains("취소한 올리기");
        assertThat(column("select count(*) from report.revision")).containsExactly("1");
    }

    @Test
    void nothing_chosen_or_a_card_that_is_not_there_saves_nothing() throws SQLException {
        Batch batch = read("1-1");
        BatchChoice choice = all(batch);
        SequencedMap<CardPlace, Long> more = new LinkedHashMap<>(choice.cards());
        more.put(new CardPlace(7, 7), Destination.NOTHING_YET);

        assertThat(reason(new BatchChoice(batch.id(), Scene.TERM, more, Optional.empty())))
                .contains("고르지 않았습니다");
        assertThat(reason(without(choice, new CardPlace(0, 0)))).contains("고르지 않았습니다");
        nothing_is_saved();
    }

    @Test
    void another_governments_batch_is_not_there() {
        Batch batch = read("1-1");
        GovernmentId other = cards.newGovernment();

        assertThat(save.save(Scene.CLERK, other, all(batch))).isEmpty();
    }
}
