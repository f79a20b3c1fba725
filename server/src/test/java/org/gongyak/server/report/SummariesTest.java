package org.gongyak.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.fixture.FullCard;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.fixture.Sql;
import org.gongyak.server.fixture.TestDatabase;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.report.act.RebuildSummaries;
import org.junit.jupiter.api.Test;

@ServerTest
class SummariesTest {
    private final Summaries summaries;
    private final RebuildSummaries rebuild;
    private final TenantTransaction transaction;
    private final Scene scene;
    private final GovernmentId government;
    private final PledgeId pledge;

    SummariesTest(Summaries summaries, RebuildSummaries rebuild, TenantTransaction transaction, Scene scene) {
        this.summaries = summaries;
        this.rebuild = rebuild;
        this.transaction = transaction;
        this.scene = scene;
        this.government = scene.newGovernment();
        this.pledge = scene.newPledge(government, "1-2-4");
    }

    @Test
    void made_again_they_say_what_they_said_when_the_revisions_were_saved() throws Exception {
        save(Scene.PERIOD, FullCard.plain());
        save(Scene.PERIOD, FullCard.of(text -> "나중의 " + text));
        save(Scene.PERIOD.next(), Card.of("1-2-4", "도서관").build());
        List<Summary> saved = list();
        try (Connection tamperer = TestDatabase.asTamperer()) {
            Sql.run(tamperer, "update report.summary set title = '다른 제목', errors = 99");
        }
        assertThat(list()).isNotEqualTo(saved);

        assertThat(rebuild.rebuild(government)).isEqualTo(3);

        assertThat(list()).hasSize(3).isEqualTo(saved);
    }

    @Test
    void the_latest_is_of_the_last_period_even_if_an_earlier_one_was_corrected_since() {
        save(Scene.PERIOD.next(), Card.of("1-2-4", "다음 기간").build());
        save(Scene.PERIOD, Card.of("1-2-4", "앞 기간").build());
        save(
                ReportingPeriod.plan(Scene.PERIOD.next().year()),
                Card.of("1-2-4", "계획").build());

        assertThat(transaction
                        .read(government, () -> summaries.latest(government))
                        .values())
                .extracting(Summary::title)
                .containsExactly("다음 기간");
    }

    private void save(ReportingPeriod period, Card card) {
        scene.save(government, pledge, period, card);
    }

    private List<Summary> list() {
        return transaction.read(government, () -> summaries.list(government));
    }
}
