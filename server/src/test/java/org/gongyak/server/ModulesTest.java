package org.gongyak.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gongyak.server.fixture.CommittedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    private static final ApplicationModules ROOMS = ApplicationModules.of(GongyakApplication.class);

    @Test
    void each_room_keeps_to_its_door_and_its_neighbours() {
        ROOMS.verify();
    }

    @Test
    void the_log_stands_on_the_platform_alone() {
        assertThat(ROOMS.getModuleByName("audit")
                        .orElseThrow()
                        .getDirectDependencies(ROOMS)
                        .uniqueModules()
                        .map(room -> room.getIdentifier().toString()))
                .containsExactly("platform");
    }

    @Test
    void the_documented_rooms_are_the_real_ones(@TempDir Path folder) throws Exception {
        new RoomFiles(ROOMS).writeDiagrams(folder);

        new CommittedFiles("docs/modules").shouldBe(folder);
    }

    @Test
    void the_server_knows_its_rooms_without_reading_its_own_classes_at_each_start(@TempDir Path folder)
            throws Exception {
        new RoomFiles(ROOMS).writeList(folder.resolve("application-modules.json"));

        new CommittedFiles("server/src/main/resources/META-INF/spring-modulith").shouldBe(folder);
    }
}
