package org.gongyak.server.landed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gongyak.server.fixture.Sql;

/**
 * A migration that the landed version had run.
 *
 * @param room whose schema it made
 * @param checksum of its script, as Flyway keeps it
 */
record LandedMigration(String room, int version, int checksum) {
    private static final String PREFIX = "flyway_schema_history_";

    static List<LandedMigration> listOf(Connection connection) throws SQLException {
        List<LandedMigration> all = new ArrayList<>();
        for (String table : Sql.column(connection, """
                select table_name from information_schema.tables
                where table_schema = 'migration' and table_name like 'flyway_schema_history_%' order by 1""")) {
            String room = table.substring(PREFIX.length());
            for (String row : Sql.column(connection, """
                    select version || ' ' || checksum from migration.%s
                    where type = 'SQL' order by installed_rank""".formatted(table))) {
                String[] parts = row.split(" ", -1);
                all.add(new LandedMigration(room, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
            }
        }
        return all;
    }

    /** Where Flyway keeps the room's history. */
    String table() {
        return PREFIX + room;
    }
}
