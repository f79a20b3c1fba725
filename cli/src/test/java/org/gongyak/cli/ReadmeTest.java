package org.gongyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the READMEs show is what the program prints. */
class ReadmeTest {

    @ParameterizedTest
    @CsvSource({"README.md,en", "README.ko.md,ko"})
    void shows_lines_of_the_real_report(String readme, String language) throws IOException {
        List<String> report = Run.of("check", Run.file(Run.EXAMPLE), "--lang", language)
                .out()
                .lines()
                .toList();
        List<String> shown = Files.readAllLines(Path.of(Run.file(readme))).stream()
                .dropWhile(line -> !line.equals("```text"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(report).containsAll(shown);
    }
}
