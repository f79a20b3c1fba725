package org.gongyak.server.landed;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gongyak.server.fixture.Sql;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows of a table as PostgreSQL's COPY writes them.
 *
 * @param name with its schema
 * @param columns separated by commas; generated ones are left out
 */
record LandedTable(String name, String columns, String rows) {
    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'migration')
            order by 1""";
    private static final String COLUMNS = """
            select string_agg(column_name, ',' order by ordinal_position) from information_schema.columns
            where table_schema || '.' || table_name = ? and is_generated = 'NEVER'""";

    static List<LandedTable> listOf(Connection superuser) throws SQLException, IOException {
        List<LandedTable> tables = new ArrayList<>();
        for (String name : Sql.column(superuser, TABLES)) {
            String columns = Sql.column(superuser, COLUMNS, name).getFirst();
            StringWriter rows = new StringWriter();
            copy(superuser).copyOut("copy (select %s from %s order by 1, 2) to stdout".formatted(columns, name), rows);
            tables.add(new LandedTable(name, columns, rows.toString()));
        }
        return tables;
    }

    void load(Connection superuser) throws SQLException, IOException {
        copy(superuser).copyIn("copy %s (%s) from stdin".formatted(name, columns), new StringReader(rows));
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
