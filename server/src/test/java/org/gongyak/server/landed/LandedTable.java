package org.gongyak.server.landed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gongyak.server.fixture.Sql;

/**
 * The rows of a table, each as one line of JSON.
 *
 * @param name with its schema
 * @param columns separated by commas; generated ones are left out
 */
record LandedTable(String name, String columns, List<String> rows) {
    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'migration')
            order by 1""";
    private static final String COLUMNS = """
            select string_agg(column_name, ',' order by ordinal_position) from information_schema.columns
            where table_schema || '.' || table_name = ? and is_generated = 'NEVER'""";

    LandedTable {
        rows = List.copyOf(rows);
    }

    static List<LandedTable> listOf(Connection superuser) throws SQLException {
        List<LandedTable> tables = new ArrayList<>();
        for (String name : Sql.column(superuser, TABLES)) {
            String columns = Sql.column(superuser, COLUMNS, name).getFirst();
            String rows = "select to_jsonb(t)::text from (select %s from %s order by 1, 2) t".formatted(columns, name);
            tables.add(new LandedTable(name, columns, Sql.column(superuser, rows)));
        }
        return tables;
    }

    void load(Connection superuser) throws SQLException {
        String insert = "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, ?::jsonb)"
                .formatted(name, columns);
        for (String row : rows) {
            Sql.run(superuser, insert, row);
        }
    }
}
