package org.gongyak.server.database;

import java.nio.file.Path;
import org.gongyak.postgres.address.DatabaseLogin;
import org.gongyak.server.fixture.CommittedFiles;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.fixture.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ServerTest
class GeneratedClassesTest {

    @Test
    void the_committed_classes_are_those_of_the_migrated_database(@TempDir Path folder) throws Exception {
        DatabaseLogin owner = TestDatabase.owner();

        DatabaseClasses.write(owner.url(), owner.user(), owner.password(), folder);

        new CommittedFiles("server/src/main/generated").shouldBe(folder);
    }
}
