package org.gongyak.server.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gongyak.card.Message;
import org.gongyak.postgres.PostgresServer;
import org.gongyak.postgres.Running;
import org.gongyak.postgres.address.DatabaseAddress;
import org.gongyak.postgres.address.DatabaseChoice;

/** What came of opening the database. */
sealed interface Database {
    /** PostgreSQL's own files within the folder; there once it was started for the first time. */
    String CLUSTER = "cluster";

    /**
     * It can be used.
     *
     * @param stop ends what was started for it; after the last connection is closed
     */
    record Opened(DatabaseAddress address, Runnable stop) implements Database {}

    /** It cannot. */
    record Refused(Message reason) implements Database {}

    /** The database the environment names, else the embedded one in this folder. */
    static Database open(Map<String, String> environment, Path folder) {
        return switch (DatabaseChoice.from(environment)) {
            case DatabaseChoice.External external -> new Opened(external.address(), () -> {});
            case DatabaseChoice.Unreadable unreadable -> new Refused(new Message(unreadable.ko(), unreadable.en()));
            case DatabaseChoice.Embedded none -> embedded(folder);
        };
    }

    /** The same, where there is one: an embedded database is not made, nor anything else in the folder. */
    static Database openExisting(Map<String, String> environment, Path folder) {
        boolean embedded = DatabaseChoice.from(environment) instanceof DatabaseChoice.Embedded;
        return embedded && Files.notExists(folder.resolve(CLUSTER))
                ? new Refused(none(folder))
                : open(environment, folder);
    }

    private static Message none(Path folder) {
        return new Message(
                "%s에 데이터베이스가 없습니다. --data에 서버가 쓰는 폴더를 적으십시오. 새로 만든 것은 없습니다.".formatted(folder),
                "There is no database in %s. Give --data the folder that the server uses. Nothing was made."
                        .formatted(folder));
    }

    private static Database embedded(Path folder) {
        return switch (PostgresServer.start(folder)) {
            case Running running -> new Opened(running.address(), () -> stop(running));
            case org.gongyak.postgres.Refused refused -> new Refused(new Message(refused.ko(), refused.en()));
        };
    }

    private static void stop(Running running) {
        try {
            running.close();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
