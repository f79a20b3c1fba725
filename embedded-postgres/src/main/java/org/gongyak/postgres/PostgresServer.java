package org.gongyak.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.gongyak.postgres.folder.Binaries;
import org.gongyak.postgres.folder.FolderLock;
import org.gongyak.postgres.folder.Passwords;
import org.gongyak.postgres.folder.Port;
import org.gongyak.postgres.process.Account;

/** Starts the embedded PostgreSQL of a data folder. */
public final class PostgresServer {
    /** A port may be taken between choosing and using it, and a killed predecessor may still be on its way up. */
    private static final int TRIES = 3;

    private final DataFolder folder;
    private final Passwords passwords;

    private PostgresServer(DataFolder folder) {
        this.folder = folder;
        this.passwords = new Passwords(folder.passwords());
    }

    /**
     * Starts it, after ending what a killed predecessor left running. At the first start the folder is made and filled, which takes
     * seconds; later ones take well under one.
     *
     * @param dataFolder absent, empty or made by an earlier start; belongs to the database alone
     */
    public static Start start(Path dataFolder) {
        if (!Binaries.fitThisMachine()) {
            return Refusals.otherMachine(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        }
        try {
            return new PostgresServer(DataFolder.at(dataFolder)).start();
        } catch (StartRefused refusal) {
            return refusal.refused();
        } catch (IOException | UncheckedIOException disk) {
            return Diagnosis.of(dataFolder, disk.toString());
        }
    }

    private Running start() throws IOException, StartRefused {
        FolderLock lock = folder.lock();
        boolean runs = false;
        try {
            Running running = startLocked(lock);
            runs = true;
            return running;
        } finally {
            if (!runs) {
                lock.close();
            }
        }
    }

    private Running startLocked(FolderLock lock) throws IOException, StartRefused {
        Account account =
                Account.forFolder(folder.root()).orElseThrow(() -> new StartRefused(Refusals.noAccount(folder.root())));
        Binaries binaries = Binaries.in(folder.binaries());
        ClusterProcesses processes = new ClusterProcesses(folder.cluster(), binaries, account);
        makePasswords();
        folder.handTo(account);
        new Cluster(folder, binaries, account).makeUnlessThere(passwords.file(Roles.SUPERUSER));
        boolean runs = false;
        try {
            int port = launch(binaries, account, processes);
            Running running = new Running(new Roles(port, passwords).setRight(), port, processes, lock);
            folder.handTo(account);
            binaries.deleteOthers();
            runs = true;
            return running;
        } catch (SQLException refused) {
            throw new StartRefused(whyNot(refused));
        } finally {
            if (!runs) {
                processes.end();
            }
        }
    }

    /** The superuser's password is part of the cluster: beside an existing one it cannot be made anew. */
    private void makePasswords() throws IOException, StartRefused {
        Path superuser = passwords.file(Roles.SUPERUSER);
        if (Files.exists(folder.cluster()) && Files.notExists(superuser)) {
            throw new StartRefused(Refusals.passwordLost(superuser));
        }
        Files.createDirectories(folder.passwords());
        for (String role : List.of(Roles.SUPERUSER, Roles.OWNER, Roles.APP)) {
            passwords.get(role);
        }
    }

    /** The port on which it came up. */
    private int launch(Binaries binaries, Account account, ClusterProcesses processes)
            throws IOException, StartRefused {
        String lastWords = "";
        for (int i = 0; i < TRIES; i++) {
            List<Long> left = processes.end();
            if (!left.isEmpty()) {
                throw new StartRefused(Refusals.orphanStays(folder.cluster(), left));
            }
            int port = new Port(folder.port()).choose();
            Postmaster postmaster = Postmaster.launch(folder, binaries, account, port);
            if (postmaster.becomesReady()) {
                return port;
            }
            lastWords = postmaster.log().lastWords();
        }
        throw new StartRefused(Diagnosis.of(folder.root(), lastWords));
    }

    private Refused whyNot(SQLException refused) {
        // Class 28 of the SQL states: invalid authorization.
        boolean wrongPassword = String.valueOf(refused.getSQLState()).startsWith("28");
        return wrongPassword
                ? Refusals.passwordLost(passwords.file(Roles.SUPERUSER))
                : Diagnosis.of(folder.root(), refused.toString());
    }
}
