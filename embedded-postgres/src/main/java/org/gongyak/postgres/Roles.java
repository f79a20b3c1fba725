package org.gongyak.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.gongyak.postgres.address.DatabaseAddress;
import org.gongyak.postgres.address.DatabaseLogin;
import org.gongyak.postgres.folder.Passwords;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes the database and its two roles, and sets them right again at each start: {@value #OWNER} owns the database and makes its
 * schemas, {@value #APP} may sign in and gets everything else by grants of the migrations. Others may do nothing.
 */
record Roles(int port, Passwords passwords) {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "owner";
    static final String APP = "app";
    static final String DATABASE = "gongyak";

    /** Neither role can widen its own rights. */
    private static final String LIMITS = " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";

    DatabaseAddress setRight() throws SQLException, IOException {
        try (Connection connection = asSuperuser("postgres")) {
            role(connection, OWNER);
            role(connection, APP);
            database(connection);
        }
        try (Connection connection = asSuperuser(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SCHEMA public OWNER TO " + OWNER);
            statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
        }
        return new DatabaseAddress(login(OWNER), login(APP));
    }

    private void role(Connection connection, String role) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", role)) {
                statement.execute("CREATE ROLE " + role);
            }
            statement.execute("ALTER ROLE " + role + LIMITS);
        }
        // Sends a verifier and not the password, which therefore never reaches the server's log.
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role, passwords.get(role).toCharArray(), "scram-sha-256");
    }

    private static void database(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", DATABASE)) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER + " TEMPLATE template0");
            }
            statement.execute("ALTER DATABASE " + DATABASE + " OWNER TO " + OWNER);
            statement.execute("REVOKE ALL ON DATABASE " + DATABASE + ", postgres, template1 FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + APP);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection asSuperuser(String database) throws SQLException, IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(SUPERUSER);
        source.setPassword(passwords.get(SUPERUSER));
        return source.getConnection();
    }

    private DatabaseLogin login(String role) throws IOException {
        return new DatabaseLogin(url(DATABASE), role, passwords.get(role));
    }

    /** Asks for SCRAM, so that a stranger who took the port is never told a password. */
    private String url(String database) {
        return "jdbc:postgresql://" + Running.HOST + ":" + port + "/" + database + "?requireAuth=scram-sha-256";
    }
}
