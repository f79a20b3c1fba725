package org.gongyak.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** A process that writes one row after the other and prints each number once its commit is acknowledged, until it is killed. */
final class CommitInChild {
    private CommitInChild() {}

    public static void main(String[] folder) throws Exception {
        Running running = (Running) PostgresServer.start(Path.of(folder[0]));
        try (Connection connection = Sql.connect(running.address().owner());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS public.written (number bigint PRIMARY KEY)");
            try (var rows = statement.executeQuery("SELECT coalesce(max(number), 0) FROM public.written")) {
                rows.next();
                write(connection, rows.getLong(1) + 1);
            }
        }
    }

    private static void write(Connection connection, long first) throws Exception {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO public.written VALUES (?)")) {
            for (long number = first; ; number++) {
                insert.setLong(1, number);
                insert.executeUpdate();
                System.out.println(number);
            }
        }
    }
}
