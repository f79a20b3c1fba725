package org.gongyak.server.exchange.web.batch;

import java.util.List;
import java.util.stream.Stream;
import org.gongyak.server.exchange.batch.Batch;
import org.gongyak.server.exchange.batch.BatchFile;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.format.Counter;

/**
 * Says in a few sentences how far a batch has come, and what to do next.
 *
 * @param savable whether any card can be saved
 */
record BatchSummary(Batch batch, boolean savable, Visit visit) {

    List<String> lines() {
        return switch (batch.state()) {
            case READING -> List.of(visit.say("batch.reading", batch.files().size(), batch.done()));
            case READ -> read();
            case INTERRUPTED ->
                Stream.concat(Stream.of(visit.say("batch.interrupted", files(left()))), read().stream())
                        .toList();
            case CANCELLED -> List.of(visit.say("batch.cancelled"));
            case SAVED -> List.of(visit.say("batch.saved", cards(saved())));
        };
    }

    private List<String> read() {
        long refused = batch.files().stream()
                .filter(file -> file.refused().isPresent())
                .count();
        long cards = batch.cards().size();
        String read = visit.say("batch.read", files(batch.done() - refused), cards(cards));
        String next = visit.say(savable ? "batch.read.next" : cards == 0 ? "batch.read.nothing" : "batch.read.none");
        return refused == 0
                ? List.of(read, next)
                : List.of(read, visit.say("batch.read.refused", files(refused)), next);
    }

    private long left() {
        return batch.files().stream().filter(BatchFile::waits).count();
    }

    private long saved() {
        return batch.cards().stream().filter(card -> card.saved().isPresent()).count();
    }

    private String files(long count) {
        return visit.formats().counts().of(count, Counter.FILE);
    }

    private String cards(long count) {
        return visit.formats().counts().of(count, Counter.CARD);
    }
}
