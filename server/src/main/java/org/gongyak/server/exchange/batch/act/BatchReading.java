package org.gongyak.server.exchange.batch.act;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.gongyak.card.Message;
import org.gongyak.document.read.Bundle;
import org.gongyak.server.exchange.act.ReceiveUpload;
import org.gongyak.server.exchange.batch.BatchLimits;
import org.gongyak.server.exchange.batch.BatchState;
import org.gongyak.server.exchange.batch.read.FileReading;
import org.gongyak.server.exchange.batch.read.FileResult;
import org.gongyak.server.exchange.batch.read.PlannedFile;
import org.gongyak.server.exchange.batch.read.SentBytes;
import org.gongyak.server.platform.TenantTransaction;
import org.springframework.stereotype.Component;

/** Reads the files of a batch one after another. What came of each is kept before the next is looked at. */
@Component
final class BatchReading {
    private final TenantTransaction transaction;
    private final BatchTable table;
    private final FileReading reading;
    private final ReceiveUpload receive;
    private final Clock clock;

    BatchReading(
            TenantTransaction transaction, BatchTable table, FileReading reading, ReceiveUpload receive, Clock clock) {
        this.transaction = transaction;
        this.table = table;
        this.reading = reading;
        this.receive = receive;
        this.clock = clock;
    }

    /** Reads until all is read, the batch is cancelled or {@code stopped} says so; then the batch counts as interrupted. */
    void read(BatchJob job, BooleanSupplier stopped) {
        BatchState end = BatchState.INTERRUPTED;
        try {
            if (readAll(job, stopped)) {
                end = BatchState.READ;
            }
        } finally {
            finish(job, end);
        }
    }

    /** Whether nothing is left to read. */
    private boolean readAll(BatchJob job, BooleanSupplier stopped) {
        SentBytes bytes = new SentBytes(job.sent(), clock);
        int cards = 0;
        for (int i = 0; i < job.files().size(); i++) {
            PlannedFile file = job.files().get(i);
            if (file.refused().isPresent()) {
                continue;
            }
            if (stopped.getAsBoolean() || !isWanted(job)) {
                return false;
            }
            FileResult result = read(bytes, file, BatchLimits.CARDS - cards);
            keep(job, i, result);
            cards += result instanceof FileResult.Read read ? read.cards().size() : 0;
        }
        return true;
    }

    private FileResult read(SentBytes bytes, PlannedFile file, int cardsLeft) {
        try {
            return switch (bytes.take(file)) {
                case Bundle.NotTaken refused ->
                    new FileResult.Refused(refused.reason().message());
                case Bundle.Taken taken -> {
                    FileResult result = reading.read(file.label(), taken.content());
                    yield result instanceof FileResult.Read read && read.cards().size() > cardsLeft
                            ? new FileResult.Refused(BatchLimits.tooManyCards(file.label()))
                            : result;
                }
            };
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void keep(BatchJob job, int position, FileResult result) {
        transaction.act(job.government(), () -> {
            boolean wanted = table.findLocked(job.government(), job.batch())
                    .filter(BatchState.READING::equals)
                    .isPresent();
            if (wanted) {
                switch (result) {
                    case FileResult.Refused refused -> refuse(job, position, refused.reason());
                    case FileResult.Read read -> keep(job, position, read);
                }
            }
            return wanted;
        });
    }

    private void refuse(BatchJob job, int position, Message reason) {
        table.refuse(job.government(), job.batch(), position, reason);
    }

    private void keep(BatchJob job, int position, FileResult.Read read) {
        var upload = receive.keep(
                job.actor(), job.government(), job.files().get(position).label(), read.content());
        table.keep(job.government(), job.batch(), position, upload, read.cards());
    }

    private boolean isWanted(BatchJob job) {
        return transaction.act(
                job.government(),
                () -> table.findLocked(job.government(), job.batch())
                        .filter(BatchState.READING::equals)
                        .isPresent());
    }

    private void finish(BatchJob job, BatchState end) {
        transaction.act(job.government(), () -> table.move(job.government(), job.batch(), BatchState.READING, end));
    }
}
