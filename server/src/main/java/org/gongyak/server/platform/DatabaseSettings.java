package org.gongyak.server.platform;

import java.util.Map;
import org.gongyak.postgres.address.DatabaseAddress;

/** The settings that Spring takes a database by: the pool signs in as one role, migrations as the other. */
public final class DatabaseSettings {
    private DatabaseSettings() {}

    public static Map<String, Object> of(DatabaseAddress address) {
        return Map.of(
                "spring.datasource.url", address.app().url(),
                "spring.datasource.username", address.app().user(),
                "spring.datasource.password", address.app().password(),
                "spring.flyway.url", address.owner().url(),
                "spring.flyway.user", address.owner().user(),
                "spring.flyway.password", address.owner().password(),
                "spring.flyway.placeholders.app", address.app().user());
    }
}
