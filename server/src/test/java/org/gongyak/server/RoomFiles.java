package org.gongyak.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files that tell of the rooms. Modulith lists neighbours in an order that changes from run to run; here they are sorted. */
record RoomFiles(ApplicationModules rooms) {
    /** How the lines of a diagram begin whose order means nothing. */
    private static final List<String> UNORDERED = List.of("Rel(", "    Component(", "Component(");

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One diagram of all rooms and one of each. */
    void writeDiagrams(Path folder) throws IOException {
        new Documenter(rooms, Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
        try (Stream<Path> diagrams = Files.list(folder)) {
            for (Path diagram : diagrams.toList()) {
                List<String> lines = Files.readAllLines(diagram);
                UNORDERED.forEach(start -> sort(lines, start));
                Files.write(diagram, lines);
            }
        }
    }

    /** What the server reads at its start, in place of its own classes: the rooms, each after those it needs. */
    void writeList(Path file) throws IOException {
        ObjectNode list = (ObjectNode) JSON.readTree(new ApplicationModulesExporter(rooms).toJson());
        for (JsonNode room : list) {
            sortNeighbours((ArrayNode) room.required("dependencies"));
        }
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n");
    }

    private static void sort(List<String> lines, String start) {
        Iterator<String> sorted = lines.stream()
                .filter(line -> line.startsWith(start))
                .sorted()
                .toList()
                .iterator();
        lines.replaceAll(line -> line.startsWith(start) ? sorted.next() : line);
    }

    private static void sortNeighbours(ArrayNode neighbours) {
        List<ObjectNode> sorted = neighbours
                .valueStream()
                .map(neighbour -> JSON.createObjectNode()
                        .set("target", neighbour.required("target"))
                        .set("types", neighbour.required("types")))
                .sorted(Comparator.comparing(
                        neighbour -> neighbour.required("target").stringValue()))
                .toList();
        neighbours.removeAll().addAll(sorted);
    }
}
