package org.gongyak.postgres.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseChoiceTest {
    @Test
    void without_an_address_the_embedded_database_is_chosen() {
        assertThat(DatabaseChoice.from(Map.of())).isEqualTo(new DatabaseChoice.Embedded());
        assertThat(DatabaseChoice.from(Map.of("DATABASE_URL", "  "))).isEqualTo(new DatabaseChoice.Embedded());
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://kim:secret@db.example:6432/pledges, jdbc:postgresql://db.example:6432/pledges, kim, secret",
        "postgresql://kim:secret@db_1/pledges?sslmode=require, jdbc:postgresql://db_1/pledges?sslmode=require, kim, secret",
        "postgres://k%40m:p%2Fw%3A+%25@[::1]:5432/p, jdbc:postgresql://[::1]:5432/p, k@m, p/w:+%",
        "jdbc:postgresql://db/p?user=kim&password=a%26b&sslmode=require, jdbc:postgresql://db/p?sslmode=require, kim, a&b",
        "jdbc:postgresql://one:1/p?ssl=true&user=kim, jdbc:postgresql://one:1/p?ssl=true, kim, ''",
        "postgres://kim@db/p, jdbc:postgresql://db/p, kim, ''",
        "'postgres://kim:x@one:1,two:2/p', 'jdbc:postgresql://one:1,two:2/p', kim, x",
    })
    void an_address_is_read_in_either_spelling(String given, String url, String user, String password) {
        DatabaseLogin login = new DatabaseLogin(url, user, password);
        assertThat(DatabaseChoice.from(Map.of("DATABASE_URL", given)))
                .isEqualTo(new DatabaseChoice.External(new DatabaseAddress(login, login)));
    }

    @Test
    void migrations_may_have_an_address_of_their_own() {
        Map<String, String> environment = Map.of(
                "DATABASE_URL", "postgres://app:1@pooler:6432/p", "DATABASE_OWNER_URL", "postgres://owner:2@db:5432/p");
        assertThat(DatabaseChoice.from(environment))
                .isEqualTo(new DatabaseChoice.External(new DatabaseAddress(
                        new DatabaseLogin("jdbc:postgresql://db:5432/p", "owner", "2"),
                        new DatabaseLogin("jdbc:postgresql://pooler:6432/p", "app", "1"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://kim:secret@db/p",
                "postgres://db/p",
                "postgres://kim:secret@db",
                "postgres://kim:secret@/p",
                "postgres://kim:secret%2@db/p",
                "jdbc:postgresql:p?user=kim",
                "kim:secret",
            })
    void an_address_that_cannot_be_read_is_refused_without_repeating_the_password(String given) {
        assertThat(DatabaseChoice.from(Map.of("DATABASE_URL", given)))
                .isInstanceOfSatisfying(DatabaseChoice.Unreadable.class, refused -> {
                    assertThat(refused.code()).isEqualTo("database.url");
                    assertThat(refused.ko() + refused.en())
                            .doesNotContain("secret")
                            .contains("DATABASE_URL");
                });
    }

    @Test
    void an_address_for_the_migrations_alone_is_refused() {
        assertThat(DatabaseChoice.from(Map.of("DATABASE_OWNER_URL", "postgres://owner:2@db/p")))
                .isInstanceOfSatisfying(
                        DatabaseChoice.Unreadable.class,
                        refused -> assertThat(refused.code()).isEqualTo("database.owner-url"));
    }

    @Test
    void a_login_does_not_print_its_password() {
        assertThat(new DatabaseLogin("jdbc:postgresql://db/p", "kim", "secret").toString())
                .doesNotContain("secret");
    }
}
