package org.gongyak.postgres.address;

import java.util.Map;
import java.util.Optional;

/** Which database to use: the one the environment names, else the embedded one. When one is named, the embedded one is never started. */
public sealed interface DatabaseChoice {

    /** The database of the pool. */
    String URL = "DATABASE_URL";

    /** The same database for the role that runs the migrations; optional, without it the pool's role runs them. */
    String OWNER_URL = "DATABASE_OWNER_URL";

    /** Nothing is named: start the embedded database. */
    record Embedded() implements DatabaseChoice {}

    /** A database that someone else runs. */
    record External(DatabaseAddress address) implements DatabaseChoice {}

    /**
     * The environment names a database in a way that cannot be read, so nothing may be started.
     *
     * @param code stable key of the reason
     */
    record Unreadable(String code, String ko, String en) implements DatabaseChoice {}

    /** Reads {@value #URL} and {@value #OWNER_URL}; a blank value counts as none. */
    static DatabaseChoice from(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "");
        String ownerUrl = environment.getOrDefault(OWNER_URL, "");
        if (url.isBlank()) {
            return ownerUrl.isBlank() ? new Embedded() : unreadable(OWNER_URL);
        }
        Optional<DatabaseLogin> app = DatabaseUrl.read(url);
        if (app.isEmpty()) {
            return unreadable(URL);
        }
        Optional<DatabaseLogin> owner = ownerUrl.isBlank() ? app : DatabaseUrl.read(ownerUrl);
        if (owner.isEmpty()) {
            return unreadable(OWNER_URL);
        }
        return new External(new DatabaseAddress(owner.get(), app.get()));
    }

    /** Does not repeat the value: it may hold a password. */
    private static Unreadable unreadable(String variable) {
        return variable.equals(OWNER_URL)
                ? new Unreadable(
                        "database.owner-url",
                        "환경 변수 DATABASE_OWNER_URL의 값을 사용할 수 없습니다. DATABASE_URL과 함께"
                                + " postgres://사용자:암호@호스트:포트/데이터베이스 형식으로 지정하거나, 두 변수를 모두 지우고 내장 데이터베이스를 사용해 주십시오.",
                        "The environment variable DATABASE_OWNER_URL cannot be used. Give it together with DATABASE_URL, as"
                                + " postgres://user:password@host:port/database, or unset both to use the embedded database.")
                : new Unreadable(
                        "database.url",
                        "환경 변수 DATABASE_URL의 값을 사용할 수 없습니다. postgres://사용자:암호@호스트:포트/데이터베이스 또는"
                                + " jdbc:postgresql://호스트/데이터베이스?user=…&password=… 형식으로 지정하거나, 변수를 지우고 내장 데이터베이스를 사용해 주십시오.",
                        "The environment variable DATABASE_URL cannot be used. Give it as postgres://user:password@host:port/database"
                                + " or jdbc:postgresql://host/database?user=…&password=…, or unset it to use the embedded database.");
    }
}
