package org.gongyak.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.gongyak.server.fixture.CommittedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

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
        new Documenter(ROOMS, Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
        sortRelations(folder);

        new CommittedFiles("docs/modules").shouldBe(folder);
    }

    @Test
    void the_server_knows_its_rooms_without_reading_its_own_classes_at_each_start(@TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("application-modules.json"), new ApplicationModulesExporter(ROOMS).toJson());

        new CommittedFiles("server/src/main/resources/META-INF/spring-modulith").shouldBe(folder);
    }

    /** Their order depends on the order in which the file system lists the classes. */
    private static void sortRelations(Path folder) throws IOException {
        try (Stream<Path> diagrams = Files.list(folder)) {
            for (Path diagram :
                    diagrams.filter(file -> file.toString().endsWith(".puml")).toList()) {
                List<String> lines = Files.readAllLines(diagram);
                for (String start : List.of("Rel(", "    Component(", "Component(")) {
                    sort(lines, start);
                }
                Files.write(diagram, lines);
            }
        }
    }

    /** Sorts the lines that begin so among themselves; they stand together. */
    private static void sort(List<String> lines, String start) {
        List<String> sorted =
                lines.stream().filter(line -> line.startsWith(start)).sorted().toList();
        Iterator<String> next = sorted.iterator();
        lines.replaceAll(line -> line.startsWith(start) ? next.next() : line);
    }
}
