package org.gongyak.server.audit.verify;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.server.audit.Difference;
import org.gongyak.server.audit.Misfit;
import org.gongyak.server.audit.Misfit.Kind;
import org.gongyak.server.audit.SealedRecord;
import org.gongyak.server.audit.chain.Payload;

/** The sealed records of one act, walking along the chain beside its rows. */
final class Companion implements AutoCloseable {
    private final String act;
    private final Stream<SealedRecord> stream;
    private final Iterator<SealedRecord> records;
    private Optional<SealedRecord> next;
    private long met;

    Companion(String act, Stream<SealedRecord> stream) {
        this.act = act;
        this.stream = stream;
        this.records = stream.iterator();
        this.next = advance();
    }

    long met() {
        return met;
    }

    /** Compares a row, empty of payload when erased, with the record that says it belongs to it. */
    Optional<Misfit> meet(long seq, Optional<Payload> payload) {
        Optional<SealedRecord> record = next.filter(candidate -> candidate.seq() <= seq);
        boolean ours = payload.map(known -> known.entry().act().equals(act)).orElse(record.isPresent());
        if (record.isEmpty()) {
            return ours
                    ? Walk.misfit(
                            seq, Kind.RECORD, act, payload.orElseThrow().entry().subject(), "none")
                    : Optional.empty();
        }
        if (!ours || record.get().seq() != seq) {
            return withoutRow(record.get());
        }
        met++;
        next = advance();
        return record.get()
                .contradiction()
                .map(difference -> new Misfit(seq, Kind.CONTRADICTION, difference))
                .or(() -> payload.flatMap(known -> Comparison.of(known, record.get()))
                        .map(difference -> new Misfit(seq, Kind.RECORD, difference)));
    }

    /** The first record that no row was found for. */
    Optional<Misfit> left() {
        return next.flatMap(Companion::withoutRow);
    }

    @Override
    public void close() {
        stream.close();
    }

    private static Optional<Misfit> withoutRow(SealedRecord record) {
        return Optional.of(new Misfit(record.seq(), Kind.RECORD, new Difference("subject", "none", record.subject())));
    }

    private Optional<SealedRecord> advance() {
        return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    }
}
