package org.gongyak.server.audit.verify;

import java.util.List;
import java.util.Optional;
import org.gongyak.database.audit.tables.records.HeadRecord;
import org.gongyak.database.audit.tables.records.LogRecord;
import org.gongyak.server.audit.Difference;
import org.gongyak.server.audit.Misfit;
import org.gongyak.server.audit.Misfit.Kind;
import org.gongyak.server.audit.chain.ChainHash;
import org.gongyak.server.audit.chain.Payload;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Sha256;
import org.jspecify.annotations.Nullable;

/** One walk along a chain, row by row. After the first misfit it must not be continued. */
final class Walk {
    private final List<Companion> companions;
    private Sha256 last;
    private long rows;
    private long erased;

    Walk(GovernmentId government, List<Companion> companions) {
        this.companions = companions;
        this.last = ChainHash.origin(government);
    }

    long rows() {
        return rows;
    }

    long erased() {
        return erased;
    }

    /** The next row: does it continue the walk so far? */
    Optional<Misfit> step(LogRecord row) {
        long seq = rows + 1;
        if (row.getSeq() != seq) {
            return misfit(seq, Kind.SEQUENCE, "seq", seq, row.getSeq());
        }
        Optional<Misfit> misfit = hashes(row).or(() -> records(row));
        last = row.getRowHash();
        rows = seq;
        return misfit;
    }

    /** After the last row: is this where the chain should end, and does every record have its row? */
    Optional<Misfit> end(@Nullable HeadRecord head) {
        if (head == null) {
            return misfit(rows, Kind.HEAD, "head", "one row", "none");
        }
        if (head.getSeq() != rows) {
            return misfit(Math.min(head.getSeq(), rows) + 1, Kind.HEAD, "seq", head.getSeq(), rows);
        }
        if (!head.getRowHash().equals(last)) {
            return misfit(rows, Kind.HEAD, "row_hash", last, head.getRowHash());
        }
        return companions.stream()
                .flatMap(companion -> companion.left().stream())
                .findFirst();
    }

    private Optional<Misfit> hashes(LogRecord row) {
        Sha256 payloadHash = row.getPayloadHash();
        if (row.getPayload() == null) {
            erased++;
        } else {
            Sha256 computed = ChainHash.payload(row.getSalt(), row.getPayload());
            if (!computed.equals(payloadHash)) {
                return misfit(row.getSeq(), Kind.PAYLOAD, "payload_hash", payloadHash, computed);
            }
        }
        Sha256 computed = ChainHash.row(last, row.getSeq(), payloadHash);
        return computed.equals(row.getRowHash())
                ? Optional.empty()
                : misfit(row.getSeq(), Kind.CHAIN, "row_hash", computed, row.getRowHash());
    }

    private Optional<Misfit> records(LogRecord row) {
        Optional<Payload> payload = Optional.ofNullable(row.getPayload()).map(Payload::parse);
        return companions.stream()
                .flatMap(companion -> companion.meet(row.getSeq(), payload).stream())
                .findFirst();
    }

    static Optional<Misfit> misfit(long seq, Kind kind, String what, Object expected, Object actual) {
        return Optional.of(new Misfit(seq, kind, new Difference(what, expected.toString(), actual.toString())));
    }
}
