package org.gongyak.server.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where an installation keeps everything: the embedded database and the server's own log. */
final class DataFolder {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "the data folder (default: ${DEFAULT-VALUE})",
            defaultValue = ".gongyak")
    private Path folder = Path.of("");

    /** Belongs to the database alone. */
    Path database() {
        return folder.toAbsolutePath().resolve("database");
    }

    Path serverLog() {
        return folder.toAbsolutePath().resolve("server.log");
    }
}
