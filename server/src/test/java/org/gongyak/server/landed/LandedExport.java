package org.gongyak.server.landed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Everything a database held when a version landed: which migrations had run, and the rows of every table. */
record LandedExport(List<LandedMigration> migrations, List<LandedTable> tables) {
    /** Behind the rows of a table; no JSON is an empty line. */
    private static final String END = "";

    static LandedExport of(Connection superuser) throws SQLException {
        return new LandedExport(LandedMigration.listOf(superuser), LandedTable.listOf(superuser));
    }

    void write(OutputStream file) throws IOException {
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(file), StandardCharsets.UTF_8)) {
            for (LandedMigration migration : migrations) {
                out.write(
                        "migration %s %d %d\n".formatted(migration.room(), migration.version(), migration.checksum()));
            }
            for (LandedTable table : tables) {
                out.write("table %s %s\n".formatted(table.name(), table.columns()));
                for (String row : table.rows()) {
                    out.write(row + "\n");
                }
                out.write(END + "\n");
            }
        }
    }

    static LandedExport read(InputStream file) throws IOException {
        List<LandedMigration> migrations = new ArrayList<>();
        List<LandedTable> tables = new ArrayList<>();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] parts = line.split(" ", -1);
                if (parts[0].equals("migration")) {
                    migrations.add(
                            new LandedMigration(parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
                } else {
                    tables.add(new LandedTable(parts[1], parts[2], rows(in)));
                }
            }
        }
        return new LandedExport(migrations, tables);
    }

    private static List<String> rows(BufferedReader in) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.equals(END); line = in.readLine()) {
            rows.add(line);
        }
        return rows;
    }
}
