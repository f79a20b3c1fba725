package org.gongyak.server.exchange.batch.act;

import java.util.List;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.exchange.batch.BatchId;
import org.gongyak.server.exchange.batch.read.PlannedFile;
import org.gongyak.server.exchange.batch.read.SentFile;
import org.gongyak.server.platform.GovernmentId;

/** A batch that is to be read, with the bytes it needs; closed when it is over. */
record BatchJob(Actor actor, GovernmentId government, BatchId batch, List<SentFile> sent, List<PlannedFile> files)
        implements AutoCloseable {

    BatchJob {
        sent = List.copyOf(sent);
        files = List.copyOf(files);
    }

    @Override
    public void close() {
        SentFile.closeAll(sent);
    }
}
