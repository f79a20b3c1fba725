package org.gongyak.server.exchange.batch.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyak.card.Message;
import org.gongyak.server.audit.AuditLog;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.LogReceipt;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.exchange.Upload;
import org.gongyak.server.exchange.Uploads;
import org.gongyak.server.exchange.batch.Batch;
import org.gongyak.server.exchange.batch.BatchCard;
import org.gongyak.server.exchange.batch.BatchFile;
import org.gongyak.server.exchange.batch.BatchId;
import org.gongyak.server.exchange.batch.BatchLimits;
import org.gongyak.server.exchange.batch.BatchState;
import org.gongyak.server.exchange.batch.read.PlannedFile;
import org.gongyak.server.exchange.batch.read.SentFile;
import org.gongyak.server.fixture.BatchScene;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.platform.GovernmentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.DefaultApplicationArguments;

@ServerTest
@Timeout(120)
class ReadBatchTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final BatchScene scene;
    private final BatchTable table;
    private final InterruptedBatches interrupted;
    private final AuditLog log;
    private final Uploads uploads;
    private final BatchReading reading;
    private final CancelBatch cancel;
    private final GovernmentId government;

    ReadBatchTest(
            BatchScene scene,
            BatchTable table,
            InterruptedBatches interrupted,
            AuditLog log,
            Uploads uploads,
            BatchReading reading,
            CancelBatch cancel,
            Scene governments) {
        this.scene = scene;
        this.table = table;
        this.interrupted = interrupted;
        this.log = log;
        this.uploads = uploads;
        this.reading = reading;
        this.cancel = cancel;
        this.government = governments.newGovernment();
    }

    private static Map<String, byte[]> ordered(Object... namesAndContents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        }
        return files;
    }

    @Test
    void each_file_is_read_or_refused_for_itself_and_the_originals_are_kept() {
        byte[] card = BatchScene.utf8(BatchScene.card("1-1"));

        Batch batch =
                scene.read(government, ordered("가.txt", card, "사진.png", PICTURE, "메모.txt", BatchScene.utf8("회의 기록\n")));

        assertThat(batch.state()).isEqualTo(BatchState.READ);
        assertThat(batch.files()).extracting(BatchFile::label).containsExactly("가.txt", "사진.png", "메모.txt");
        assertThat(batch.files().get(1).refused().map(Message::ko).orElseThrow())
                .contains("사진.png");
        assertThat(batch.files().get(2).cards()).isEmpty();
        assertThat(batch.cards()).singleElement().satisfies(found -> {
            assertThat(found.number()).isEqualTo("1-1");
            assertThat(found.findings().errors()).isPositive();
            assertThat(found.period().map(Object::toString)).contains("2024-h2");
        });
        Upload kept = scene.transaction()
                .read(
                        government,
                        () -> uploads.find(
                                government, batch.files().getFirst().upload().orElseThrow()))
                .orElseThrow();
        assertThat(kept.content().bytes()).isEqualTo(card);
        assertThat(kept.fileName()).isEqualTo("가.txt");
    }

    @Test
    void a_zip_is_read_as_the_files_in_it_and_a_zip_in_that_is_refused() {
        byte[] card = BatchScene.utf8(BatchScene.card("1-1"));
        byte[] inner = BatchScene.zip(StandardCharsets.UTF_8, Map.of("안.txt", card));
        byte[] zip =
                BatchScene.zip(Charset.forName("MS949"), ordered("나/카드.txt", card, "../위로.txt", card, "안.zip", inner));

        Batch batch = scene.read(government, Map.of("묶음.zip", zip));

        assertThat(batch.files())
                .extracting(BatchFile::label)
                .containsExactly("묶음.zip/../위로.txt", "묶음.zip/나/카드.txt", "묶음.zip/안.zip");
        assertThat(batch.files().getLast().refused().map(Message::ko).orElseThrow())
                .contains("압축 파일 안의 압축 파일은 열지 않으니");
        assertThat(batch.cards()).hasSize(2);
    }

    @Test
    void each_card_of_a_file_is_a_line_of_its_own() {
        String two = BatchScene.card("1-1") + "\n" + BatchScene.card("1-2");

        Batch batch = scene.read(government, ordered("두 장.txt", BatchScene.utf8(two), "가.txt", PICTURE));

        assertThat(batch.files().getFirst().cards())
                .extracting(BatchCard::number)
                .containsExactly("1-1", "1-2");
    }

    @Test
    void more_than_two_hundred_files_are_refused_and_leave_nothing() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.rangeClosed(0, BatchLimits.FILES).forEach(i -> files.put(i + ".txt", PICTURE));

        assertThat(scene.send(government, files)).isEqualTo(new BeginOutcome.Refused(BatchLimits.TOO_MANY_FILES));
        assertThat(scene.transaction().read(government, () -> scene.batches().listUnsaved(government)))
                .isEmpty();

        byte[] zip = BatchScene.zip(StandardCharsets.UTF_8, files);
        assertThat(scene.send(government, Map.of("묶음.zip", zip)))
                .isEqualTo(new BeginOutcome.Refused(BatchLimits.TOO_MANY_FILES));
    }

    @Test
    void files_that_inflate_beyond_what_may_be_sent_are_refused_and_those_before_them_read() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] seven = new byte[7 << 20];
        IntStream.range(10, 40).forEach(i -> files.put(i + ".txt", seven));
        byte[] zip = BatchScene.zip(StandardCharsets.UTF_8, files);

        Batch batch = scene.read(government, ordered("카드.txt", BatchScene.utf8(BatchScene.card("1-1")), "묶음.zip", zip));

        assertThat(batch.state()).isEqualTo(BatchState.READ);
        assertThat(batch.cards()).hasSize(1);
        List<String> refusals = batch.files().stream()
                .flatMap(file -> file.refused().stream())
                .map(Message::ko)
                .toList();
        assertThat(refusals).hasSize(30);
        assertThat(refusals.subList(0, 28)).noneMatch(reason -> reason.contains("200MB"));
        assertThat(refusals.subList(28, 30)).allMatch(reason -> reason.contains("200MB를 넘어"));
    }

    @Test
    void one_batch_of_a_government_is_read_at_a_time_and_another_governments_does_not_matter() {
        beingRead();

        assertThat(scene.send(government, ordered("가.txt", PICTURE, "나.txt", PICTURE)))
                .isEqualTo(new BeginOutcome.Refused(BatchLimits.BUSY));
    }

    @Test
    void what_was_being_read_when_the_server_ended_counts_as_interrupted_and_another_can_begin() {
        BatchId cut = beingRead();

        interrupted.run(new DefaultApplicationArguments());

        assertThat(scene.get(government, cut).state()).isEqualTo(BatchState.INTERRUPTED);
        assertThat(scene.read(government, ordered("가.txt", PICTURE, "나.txt", PICTURE))
                        .state())
                .isEqualTo(BatchState.READ);
    }

    @Test
    void a_batch_that_is_cancelled_ends_after_the_file_it_is_at_and_keeps_nothing_of_it() throws Exception {
        BatchId id = beingRead();
        byte[] card = BatchScene.utf8(BatchScene.card("1-1"));
        SentFile sent = SentFile.of("가.txt", new ByteArrayInputStream(card));
        PlannedFile file = new PlannedFile("가.txt", 0, Optional.empty(), Optional.empty());
        cancel.cancel(Scene.CLERK, government, id);

        try (BatchJob job = new BatchJob(Scene.CLERK, government, id, List.of(sent), List.of(file))) {
            reading.read(job, () -> false);
        }

        Batch batch = scene.get(government, id);
        assertThat(batch.state()).isEqualTo(BatchState.CANCELLED);
        assertThat(batch.done()).isZero();
    }

    @Test
    void a_server_that_stops_leaves_the_batch_interrupted() throws Exception {
        BatchId id = beingRead();
        SentFile sent = SentFile.of("가.txt", new ByteArrayInputStream(PICTURE));
        PlannedFile file = new PlannedFile("가.txt", 0, Optional.empty(), Optional.empty());

        try (BatchJob job = new BatchJob(Scene.CLERK, government, id, List.of(sent), List.of(file))) {
            reading.read(job, () -> true);
        }

        assertThat(scene.get(government, id).state()).isEqualTo(BatchState.INTERRUPTED);
    }

    /** A batch that says it is being read, with nobody reading it. */
    private BatchId beingRead() {
        BatchId id = new BatchId(UUID.randomUUID());
        scene.transaction().act(government, () -> {
            LogReceipt logged = log.append(
                    government, new LogEntry(Scene.CLERK, "exchange.batch.begun", id.subject(), Particulars.NONE));
            PlannedFile file = new PlannedFile("가.txt", 0, Optional.empty(), Optional.empty());
            table.insert(government, id, Scene.CLERK, List.of(file), logged);
            return id;
        });
        return id;
    }
}
