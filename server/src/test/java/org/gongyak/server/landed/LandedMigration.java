package org.gongyak.server.landed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gongyak.server.fixture.Sql;

/**
 * A migration that the landed version had run.
 *
 * @param room whose schema it made
 * @param checksum of its script, as Flyway keeps it
 */
record LandedMigration(String room, int version, int checksum) {
    private static final String PREFIX = "flyway_schema_history_";

    /** In the order in which they ran, for a room may lean on another. */
    static List<LandedMigration> listOf(Connection connection) throws SQLException {
        NavigableMap<String, LandedMigration> byTime = new TreeMap<>();
        for (String table : Sql.column(connection, """
                select table_name from information_schema.tables
                where table_schema = 'migration' and table_name like 'flyway_schema_history_%'""")) {
            String room = table.substring(PREFIX.length());
            for (String row : Sql.column(connection, """
                    select to_char(installed_on, 'YYYYMMDDHH24MISSUS') || ' ' || version || ' ' || checksum
                    from migration.%s where type = 'SQL'""".formatted(table))) {
                String[] parts = row.split(" ", -1);
                byTime.put(parts[0], new LandedMigration(room, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
            }
        }
        return List.copyOf(byTime.values());
    }

    /** Where Flyway keeps the room's history. */
    String table() {
        return PREFIX + room;
    }
}
