package org.gongyak.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingRecordTest {

    @ParameterizedTest
    @ValueSource(strings = {"verify", "rebuild"})
    void a_command_for_what_is_kept_refuses_an_empty_folder_and_makes_nothing(String command, @TempDir Path folder) {
        Spoken korean = Spoken.in("ko_KR.UTF-8", command, "--data", folder.toString());
        Spoken english = Spoken.in("en_US.UTF-8", command, "--data", folder.toString());

        assertThat(korean.exit()).isEqualTo(2);
        assertThat(korean.err().lines()).hasSize(1);
        assertThat(korean.err()).contains(folder.toString(), "데이터베이스가 없습니다", "--data");
        assertThat(english.err()).contains(folder.toString(), "no database").doesNotContainPattern("[가-힣]");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "rebuild"})
    void it_does_not_make_a_folder_that_is_not_there(String command, @TempDir Path folder) {
        Path missing = folder.resolve("gone");

        assertThat(Spoken.by(command, "--data", missing.toString()).exit()).isEqualTo(2);

        assertThat(missing).doesNotExist();
    }
}
