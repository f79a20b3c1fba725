package org.gongyak.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedDatabaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"serve", "demo", "verify"})
    void ends_with_2_and_says_why(String command, @TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("database"));
        Files.writeString(folder.resolve("database/letter.txt"), "not a database");

        Spoken korean = Spoken.in("ko_KR.UTF-8", command, "--data", folder.toString());
        Spoken english = Spoken.in("en_US.UTF-8", command, "--data", folder.toString());

        assertThat(korean.exit()).isEqualTo(2);
        assertThat(english.exit()).isEqualTo(2);
        assertThat(korean.err()).containsPattern("[가-힣]").contains(folder.toString());
        assertThat(english.err()).doesNotContainPattern("[가-힣]").contains(folder.toString());
        assertThat(korean.out()).isEmpty();
    }

    @Test
    void a_command_that_is_none_ends_with_2() {
        assertThat(Spoken.by("start").exit()).isEqualTo(2);
    }
}
