package org.gongyak.server.exchange.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.gongyak.card.check.Finding;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.audit.verify.Verifier;
import org.gongyak.server.exchange.FileContent;
import org.gongyak.server.exchange.UploadId;
import org.gongyak.server.exchange.Uploads;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.report.Revision;
import org.gongyak.server.report.Revisions;
import org.junit.jupiter.api.Test;

@ServerTest
class ImportCardsTest {
    private static final Path EXAMPLE = Path.of(System.getProperty("gongyak.root"), "docs/examples/card.txt");
    private static final ReportingPeriod PERIOD = ReportingPeriod.half(2024, 2);

    private final ReceiveUpload receive;
    private final ImportCards importCards;
    private final Uploads uploads;
    private final TenantTransaction transaction;
    private final Looking looking;
    private final GovernmentId government;

    /** What the tests look at afterwards. */
    private record Looking(Revisions revisions, Verifier verifier) {}

    ImportCardsTest(
            ReceiveUpload receive,
            ImportCards importCards,
            Uploads uploads,
            TenantTransaction transaction,
            Revisions revisions,
            Verifier verifier,
            Scene scene) {
        this.receive = receive;
        this.importCards = importCards;
        this.uploads = uploads;
        this.transaction = transaction;
        this.looking = new Looking(revisions, verifier);
        this.government = scene.newGovernment();
    }

    @Test
    void keeps_a_file_that_can_be_read_byte_for_byte() throws IOException {
        byte[] bytes = Files.readAllBytes(EXAMPLE);

        UploadId id = received("C:\\자료\\카드.txt", bytes);

        var kept =
                transaction.read(government, () -> uploads.find(government, id)).orElseThrow();
        assertThat(kept.fileName()).isEqualTo("카드.txt");
        assertThat(kept.content().bytes()).isEqualTo(bytes);
    }

    @Test
    void refuses_a_file_that_cannot_be_read_and_says_that_nothing_was_stored() {
        ReceiveOutcome outcome = receive.receive(
                Scene.CLERK, government, "그림.png", new FileContent(new byte[] {(byte) 0x89, 'P', 'N', 'G'}));

        assertThat(outcome).isInstanceOfSatisfying(ReceiveOutcome.Refused.class, refused -> {
            assertThat(refused.reason().ko()).contains("그림.png").endsWith("저장된 것은 없습니다.");
            assertThat(refused.reason().en()).endsWith("Nothing was stored.");
        });
    }

    @Test
    void saves_a_card_as_the_first_revision_of_a_pledge_it_registers() throws IOException {
        UploadId upload = received("카드.txt", Files.readAllBytes(EXAMPLE));

        ImportOutcome.SavedCard saved = imported(request(UUID.randomUUID(), upload, 0));

        Revision revision = revision(saved);
        assertThat(saved.pledge().number().plain()).isEqualTo("2-3-1");
        assertThat(revision.id().number()).isOne();
        assertThat(revision.findings().list()).extracting(Finding::code).contains("date.weekday");
        assertThat(revision.upload()).contains(new FileContent(Files.readAllBytes(EXAMPLE)).sha256());
        assertThat(looking.verifier.verify(government).misfit()).isEmpty();
    }

    @Test
    void the_same_sending_is_saved_once() throws IOException {
        ImportRequest request = request(UUID.randomUUID(), received("카드.txt", Files.readAllBytes(EXAMPLE)), 0);

        assertThat(imported(request)).isEqualTo(imported(request));
    }

    @Test
    void parts_that_go_on_keep_their_keys_in_the_next_revision() throws IOException {
        String first = Files.readString(EXAMPLE);
        String second = first.replace("참석자 : 인근 주민 등 42명", "참석자 : 인근 주민 등 43명");

        Revision before = revision(imported(request(UUID.randomUUID(), received("가.txt", utf8(first)), 0)));
        Revision after = revision(imported(request(UUID.randomUUID(), received("나.txt", utf8(second)), 0)));

        assertThat(after.id().number()).isEqualTo(2);
        assertThat(after.body()).isNotEqualTo(before.body());
        assertThat(after.keys()).isEqualTo(before.keys());
    }

    @Test
    void a_card_that_is_not_in_the_file_saves_none_of_the_others() throws IOException {
        UploadId upload = received("카드.txt", Files.readAllBytes(EXAMPLE));
        ImportRequest request = new ImportRequest(UUID.randomUUID(), upload, List.of(0, 7), Scene.TERM, PERIOD);

        assertThat(importCards.importCards(Scene.CLERK, government, request)).isInstanceOf(ImportOutcome.Refused.class);

        ImportOutcome.SavedCard later = imported(request(UUID.randomUUID(), upload, 0));
        assertThat(later.receipt().revision().number()).isOne();
    }

    private UploadId received(String name, byte[] bytes) {
        ReceiveOutcome outcome = receive.receive(Scene.CLERK, government, name, new FileContent(bytes));
        if (outcome instanceof ReceiveOutcome.Received received) {
            return received.upload();
        }
        throw new AssertionError("not received: " + outcome);
    }

    private static ImportRequest request(UUID submission, UploadId upload, int card) {
        return new ImportRequest(submission, upload, List.of(card), Scene.TERM, PERIOD);
    }

    private ImportOutcome.SavedCard imported(ImportRequest request) {
        ImportOutcome outcome = importCards.importCards(Scene.CLERK, government, request);
        if (outcome instanceof ImportOutcome.Imported imported) {
            return imported.cards().getFirst();
        }
        throw new AssertionError("not imported: " + outcome);
    }

    private Revision revision(ImportOutcome.SavedCard saved) {
        return transaction
                .read(
                        government,
                        () -> looking.revisions.find(government, saved.receipt().revision()))
                .orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
