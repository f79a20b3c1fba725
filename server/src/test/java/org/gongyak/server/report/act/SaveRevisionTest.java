package org.gongyak.server.report.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.audit.Verification;
import org.gongyak.server.audit.verify.Verifier;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Sha256;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.report.Revision;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.Revisions;
import org.junit.jupiter.api.Test;

@ServerTest
class SaveRevisionTest {
    /** Government, term, pledge. */
    private static final long ROWS_BEFORE = 3;

    private static final PledgeId UNREGISTERED = new PledgeId(new UUID(0, 1));

    private final SaveRevision save;
    private final Revisions revisions;
    private final TenantTransaction transaction;
    private final Verifier verifier;
    private final Scene scene;
    private final GovernmentId government;
    private final PledgeId pledge;

    SaveRevisionTest(
            SaveRevision save, Revisions revisions, TenantTransaction transaction, Verifier verifier, Scene scene) {
        this.save = save;
        this.revisions = revisions;
        this.transaction = transaction;
        this.verifier = verifier;
        this.scene = scene;
        this.government = scene.newGovernment();
        this.pledge = scene.newPledge(government, "1-2-4");
    }

    @Test
    void keeps_the_card_as_it_was_sent_and_says_where_the_log_has_it() {
        Submission sent = withUpload(scene.submission(pledge, "시립도서관 건립"));

        SaveReceipt receipt = saved(sent);

        assertThat(receipt.revision()).isEqualTo(new RevisionId(pledge, Scene.PERIOD, 1));
        assertThat(receipt.log().seq()).isEqualTo(ROWS_BEFORE + 1);
        Revision kept = transaction
                .read(government, () -> revisions.find(government, receipt.revision()))
                .orElseThrow();
        assertThat(kept)
                .isEqualTo(new Revision(
                        receipt.revision(),
                        sent.body(),
                        sent.keys(),
                        sent.findings(),
                        sent.upload(),
                        Scene.CLERK.post(),
                        receipt.log().time(),
                        sent.id(),
                        receipt.log().seq()));
    }

    @Test
    void numbers_the_revisions_of_each_period_from_one() {
        assertThat(saved(scene.submission(pledge, "가")).revision().number()).isEqualTo(1);
        assertThat(saved(scene.submission(pledge, "나")).revision().number()).isEqualTo(2);
        ReportingPeriod next = Scene.PERIOD.next();
        Submission later = scene.submission(pledge, "다");
        assertThat(saved(new Submission(
                                later.id(), pledge, next, later.body(), later.keys(), later.findings(), later.upload()))
                        .revision())
                .isEqualTo(new RevisionId(pledge, next, 1));
    }

    @Test
    void the_same_submission_sent_again_makes_no_second_revision() {
        Submission sent = scene.submission(pledge, "시립도서관 건립");
        SaveReceipt first = saved(sent);

        assertThat(save.save(Scene.CLERK, government, sent)).isEqualTo(new SaveOutcome.SavedBefore(first));
        assertThat(transaction.read(government, () -> revisions.list(government, pledge)))
                .hasSize(1);
    }

    @Test
    void the_same_submission_sent_many_times_at_once_is_saved_once() throws Exception {
        Submission sent = scene.submission(pledge, "시립도서관 건립");
        List<Callable<SaveOutcome>> clicks = IntStream.range(0, 20)
                .<Callable<SaveOutcome>>mapToObj(i -> () -> save.save(Scene.CLERK, government, sent))
                .toList();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(clicks))
                    .extracting(outcome -> outcome.get().getClass().getSimpleName())
                    .containsOnlyOnce("Saved")
                    .containsOnly("Saved", "SavedBefore");
        }
        assertThat(verifier.verify(government))
                .isEqualTo(new Verification(government, ROWS_BEFORE + 1, 0, 1, Optional.empty()));
    }

    @Test
    void other_content_under_a_known_submission_is_refused() {
        Submission sent = scene.submission(pledge, "시립도서관 건립");
        saved(sent);
        Submission other = scene.submission(pledge, "체육관 건립");

        SaveOutcome outcome = save.save(
                Scene.CLERK,
                government,
                new Submission(
                        sent.id(), pledge, sent.period(), other.body(), sent.keys(), sent.findings(), sent.upload()));

        assertThat(outcome).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(verifier.verify(government).records()).isEqualTo(1);
    }

    @Test
    void a_pledge_that_is_not_in_the_register_is_refused() {
        SaveOutcome outcome = save.save(Scene.CLERK, government, scene.submission(UNREGISTERED, "시립도서관 건립"));

        assertThat(outcome).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(verifier.verify(government).rows()).isEqualTo(ROWS_BEFORE);
    }

    @Test
    void the_latest_revision_of_each_pledge_makes_the_list_of_a_period() {
        PledgeId other = scene.newPledge(government, "1-2-5");
        saved(scene.submission(pledge, "가"));
        SaveReceipt last = saved(scene.submission(pledge, "나"));
        SaveReceipt only = saved(scene.submission(other, "다"));

        assertThat(transaction.read(government, () -> revisions.listLatest(government, Scene.PERIOD)))
                .extracting(Revision::id)
                .containsExactlyInAnyOrder(last.revision(), only.revision());
    }

    private SaveReceipt saved(Submission submission) {
        return ((SaveOutcome.Saved) save.save(Scene.CLERK, government, submission)).receipt();
    }

    private static Submission withUpload(Submission submission) {
        return new Submission(
                submission.id(),
                submission.pledge(),
                submission.period(),
                submission.body(),
                submission.keys(),
                submission.findings(),
                Optional.of(Sha256.of("a file")));
    }
}
