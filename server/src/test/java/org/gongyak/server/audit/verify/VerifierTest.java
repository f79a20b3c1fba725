package org.gongyak.server.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Optional;
import org.gongyak.server.audit.Misfit;
import org.gongyak.server.audit.Misfit.Kind;
import org.gongyak.server.audit.Verification;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.fixture.Sql;
import org.gongyak.server.fixture.TestDatabase;
import org.gongyak.server.platform.GovernmentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record of six rows (government, term, pledge, three saved cards), tampered with by someone the database holds back from nothing. */
@ServerTest
class VerifierTest {
    private static final String OTHER_SHA256 = "sha256('other'::bytea)";

    private final Verifier verifier;
    private final Scene scene;
    private Optional<GovernmentId> prepared = Optional.empty();

    VerifierTest(Verifier verifier, Scene scene) {
        this.verifier = verifier;
        this.scene = scene;
    }

    @BeforeEach
    void a_government_with_three_saved_cards() {
        GovernmentId government = scene.newGovernment();
        var pledge = scene.newPledge(government, "1-1");
        scene.save(government, pledge, "도서관");
        scene.save(government, pledge, "도서관 건립");
        scene.save(government, pledge, "시립도서관 건립");
        prepared = Optional.of(government);
    }

    @Test
    void an_untouched_record_holds() {
        Verification verification = verify();

        assertThat(verification).isEqualTo(new Verification(government(), 6, 0, 3, Optional.empty()));
    }

    @Test
    void a_changed_payload_is_named() throws Exception {
        tamper("update audit.log set payload = replace(payload, '공약담당', '정책담당') where government = ? and seq = 4");

        assertMisfit(4, Kind.PAYLOAD, "payload_hash");
    }

    @Test
    void a_changed_salt_is_named() throws Exception {
        tamper("update audit.log set salt = " + OTHER_SHA256 + " where government = ? and seq = 4");

        assertMisfit(4, Kind.PAYLOAD, "payload_hash");
    }

    @Test
    void a_payload_changed_together_with_its_hash_is_named() throws Exception {
        tamper("update audit.log set payload = replace(payload, '공약담당', '정책담당') where government = ? and seq = 4");
        tamper(
                "update audit.log set payload_hash = sha256(salt || convert_to(payload, 'UTF8')) where government = ? and seq = 4");

        assertMisfit(4, Kind.CHAIN, "row_hash");
    }

    @Test
    void a_changed_row_hash_is_named() throws Exception {
        tamper("update audit.log set row_hash = " + OTHER_SHA256 + " where government = ? and seq = 2");

        assertMisfit(2, Kind.CHAIN, "row_hash");
    }

    @Test
    void a_deleted_row_is_named() throws Exception {
        tamper("delete from audit.log where government = ? and seq = 3");

        assertMisfit(3, Kind.SEQUENCE, "seq");
    }

    @Test
    void a_deleted_row_with_the_later_ones_renumbered_is_named() throws Exception {
        tamper("delete from audit.log where government = ? and seq = 3");
        tamper("update audit.log set seq = 3 where government = ? and seq = 4");

        assertMisfit(3, Kind.CHAIN, "row_hash");
    }

    @Test
    void two_swapped_rows_are_named_by_the_first() throws Exception {
        tamper("update audit.log set seq = 100 where government = ? and seq = 4");
        tamper("update audit.log set seq = 4 where government = ? and seq = 5");
        tamper("update audit.log set seq = 5 where government = ? and seq = 100");

        assertMisfit(4, Kind.CHAIN, "row_hash");
    }

    @Test
    void a_tail_that_was_cut_off_is_named_by_the_head() throws Exception {
        tamper("delete from report.revision where government = ? and log_seq > 4");
        tamper("delete from audit.log where government = ? and seq > 4");

        assertMisfit(5, Kind.HEAD, "seq");
    }

    @Test
    void a_row_appended_past_the_head_is_named() throws Exception {
        tamper("update audit.head set seq = 5 where government = ?");

        assertMisfit(6, Kind.HEAD, "seq");
    }

    @Test
    void a_changed_head_is_named() throws Exception {
        tamper("update audit.head set row_hash = " + OTHER_SHA256 + " where government = ?");

        assertMisfit(6, Kind.HEAD, "row_hash");
    }

    @Test
    void a_missing_head_is_named() throws Exception {
        tamper("delete from audit.head where government = ?");

        assertMisfit(6, Kind.HEAD, "head");
    }

    @Test
    void a_changed_body_of_a_revision_is_named_by_the_row_it_was_saved_with() throws Exception {
        tamper("update report.revision set body = replace(body, '도서관', '체육관') where government = ? and number = 2");

        assertMisfit(5, Kind.CONTRADICTION, "body_sha256");
    }

    @Test
    void a_body_changed_together_with_its_hash_is_named() throws Exception {
        tamper("update report.revision set body = replace(body, '도서관', '체육관') where government = ? and number = 2");
        tamper("update report.revision set body_sha256 = sha256(convert_to(body, 'UTF8')) where government = ?");

        assertMisfit(5, Kind.RECORD, "particulars.body");
    }

    @Test
    void a_changed_key_of_a_part_is_named() throws Exception {
        tamper("update report.revision set keys = '{}' where government = ? and number = 3");

        assertMisfit(6, Kind.RECORD, "particulars.keys");
    }

    @Test
    void a_changed_finding_is_named() throws Exception {
        tamper("update report.revision set findings = '[1]' where government = ? and number = 1");

        assertMisfit(4, Kind.RECORD, "particulars.findings");
    }

    @Test
    void a_changed_author_and_a_changed_time_are_named() throws Exception {
        tamper("update report.revision set post = '시장' where government = ? and number = 3");
        assertMisfit(6, Kind.RECORD, "post");

        tamper("update report.revision set saved_at = saved_at - interval '1 day' where government = ? and number = 2");
        assertMisfit(5, Kind.RECORD, "time");
    }

    @Test
    void a_renumbered_revision_is_named() throws Exception {
        tamper("update report.revision set number = 9 where government = ? and number = 1");

        assertMisfit(4, Kind.RECORD, "subject");
    }

    @Test
    void a_deleted_revision_is_named_by_the_row_it_was_saved_with() throws Exception {
        tamper("delete from report.revision where government = ? and number = 2");

        assertMisfit(5, Kind.RECORD, "report.revision.saved");
    }

    @Test
    void a_revision_that_was_slipped_in_is_named() throws Exception {
        slipIn(99);
        assertMisfit(99, Kind.RECORD, "subject");
    }

    @Test
    void a_revision_that_claims_the_row_of_another_act_is_named() throws Exception {
        slipIn(3);
        assertMisfit(3, Kind.RECORD, "subject");
    }

    @Test
    void an_erased_payload_leaves_a_chain_that_holds_and_is_counted() throws Exception {
        tamper("update audit.log set payload = null, salt = null where government = ? and seq in (1, 5)");

        assertThat(verify()).isEqualTo(new Verification(government(), 6, 2, 3, Optional.empty()));
    }

    @Test
    void another_governments_record_is_not_concerned() throws Exception {
        GovernmentId tampered = government();
        tamper("delete from audit.log where government = ? and seq = 3");
        a_government_with_three_saved_cards();

        assertThat(verify().holds()).isTrue();
        assertThat(verifier.verify(tampered).holds()).isFalse();
    }

    private GovernmentId government() {
        return prepared.orElseThrow();
    }

    private Verification verify() {
        return verifier.verify(government());
    }

    private void slipIn(long logSeq) throws Exception {
        tamper("""
                insert into report.revision
                    (government, pledge, period, number, body, body_sha256, keys, findings, post, saved_at, submission, log_seq)
                select government, pledge, period, 77, body, body_sha256, keys, findings, post, saved_at,
                    gen_random_uuid(), %d from report.revision where government = ? and number = 1""".formatted(logSeq));
    }

    private void tamper(String statement) throws Exception {
        try (Connection tamperer = TestDatabase.asTamperer()) {
            assertThat(Sql.run(tamperer, statement, government().value())).isPositive();
        }
    }

    private void assertMisfit(long seq, Kind kind, String what) {
        Misfit misfit = verify().misfit().orElseThrow();
        assertThat(misfit.kind()).isEqualTo(kind);
        assertThat(misfit.seq()).isEqualTo(seq);
        assertThat(misfit.difference().what()).isEqualTo(what);
        assertThat(misfit.difference().expected())
                .isNotEqualTo(misfit.difference().actual());
        assertThat(misfit.message().ko()).contains(seq + "행");
    }
}
