package org.gongyak.server.landed;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.gongyak.postgres.PostgresServer;
import org.gongyak.postgres.Running;

/**
 * Makes the fixture from the data folder of a demo of the landed version. CONTRIBUTING.md tells when and how.
 *
 * <p>Arguments: the folder {@code database} in that data folder, and the file to write.
 */
final class ExportLanded {
    private ExportLanded() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (Running running = (Running) PostgresServer.start(folder);
                Connection superuser = DriverManager.getConnection(
                        running.address().owner().url(),
                        "postgres",
                        Files.readString(folder.resolve("passwords/postgres")).strip());
                OutputStream file = Files.newOutputStream(Path.of(arguments[1]))) {
            LandedExport.of(superuser).write(file);
        }
    }
}
