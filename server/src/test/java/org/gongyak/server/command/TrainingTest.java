package org.gongyak.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    @Test
    void visits_the_pages_of_the_samples_and_ends_with_its_database(@TempDir Path folder) throws Exception {
        Spoken spoken = Spoken.by("demo", "--train", "--port", "0", "--data", folder.toString());

        assertThat(spoken.exit()).isZero();
        assertThat(spoken.err()).isEmpty();
        assertThat(folder.resolve("database/cluster/PG_VERSION")).exists();
        assertThat(folder.resolve("database/cluster/postmaster.pid")).doesNotExist();
        // It was read as an import, and not saved.
        assertThat(Spoken.by("verify", "--data", folder.toString()).exit()).isZero();
        assertThat(Files.readString(folder.resolve("server.log"))).doesNotContain("ERROR");
    }

    @Test
    void has_a_start_page_to_visit_where_nothing_is_kept(@TempDir Path folder) {
        assertThat(Spoken.by("serve", "--train", "--port", "0", "--data", folder.toString())
                        .exit())
                .isZero();
    }
}
