package org.gongyak.postgres;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongyak.postgres.address.DatabaseAddress;
import org.gongyak.postgres.folder.FolderLock;

/**
 * A database that runs in this process's care. Close it after the last connection is closed; connections still open are cut off and
 * their transactions undone.
 */
public final class Running implements Start, AutoCloseable {
    /** The only address it listens on. */
    public static final String HOST = "127.0.0.1";

    /** The database that both roles use. */
    public static final String DATABASE = Roles.DATABASE;

    private final DatabaseAddress address;
    private final int port;
    private final ClusterProcesses processes;
    private final FolderLock lock;

    /** Once the folder is free it may be another's, whose server is not ours to stop. */
    private final AtomicBoolean closed = new AtomicBoolean();

    Running(DatabaseAddress address, int port, ClusterProcesses processes, FolderLock lock) {
        this.address = address;
        this.port = port;
        this.processes = processes;
        this.lock = lock;
    }

    /** The way in for the role {@code owner}, who runs the migrations, and for {@code app}, the pool. */
    public DatabaseAddress address() {
        return address;
    }

    public int port() {
        return port;
    }

    /**
     * Stops the server cleanly and sets the folder free. Called again, it does nothing.
     *
     * @throws IllegalStateException when its processes do not end even by force
     */
    @Override
    public void close() throws IOException {
        if (closed.getAndSet(true)) {
            return;
        }
        try (lock) {
            List<Long> left = processes.end();
            if (!left.isEmpty()) {
                throw new IllegalStateException("PostgreSQL processes do not end: " + left);
            }
        }
    }
}
