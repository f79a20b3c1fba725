package org.gongyak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a real file holds, the report of it is whole and points into it. */
class SharedSamplesTest {
    private static final Path CARDS = Path.of(System.getProperty("gongyak.shared", "none"), "cards");

    @BeforeAll
    static void need_the_samples() {
        assumeTrue(Files.isDirectory(CARDS), "shared samples are not here");
    }

    static List<Path> cards() throws IOException {
        if (!Files.isDirectory(CARDS)) {
            return List.of(CARDS);
        }
        try (Stream<Path> files = Files.list(CARDS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void places_stand_in_the_file(Path card) throws IOException {
        List<String> lines = Files.readAllLines(card);
        Run run = Run.of("check", card.toString(), "--format", "json");
        assertThat(run.exit()).isIn(ExitCode.FINE, ExitCode.ERRORS_FOUND);
        for (JsonNode finding : JsonMapper.shared().readTree(run.out()).at("/0/findings")) {
            String quote = finding.get("quote").asString();
            if (!finding.get("line").isNull() && !quote.isEmpty()) {
                String line = lines.get(finding.get("line").asInt() - 1);
                assertThat(line.charAt(finding.get("start").asInt()))
                        .as("first character of %s %s", finding.get("code"), quote)
                        .isEqualTo(quote.charAt(0));
            }
        }
    }
}
