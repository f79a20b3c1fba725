package org.gongyak.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gongyak.card.source.Document;
import org.gongyak.document.Offsets;
import org.gongyak.document.Read;
import org.gongyak.document.Samples;
import org.gongyak.document.show.DocumentText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample has beside it what is read from it; {@code -Dgongyak.accept=true} rewrites that. */
class PairedSamplesTest {

    static List<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reads_what_stands_beside_the_sample(Path sample) throws IOException {
        String read = show(Read.document(Samples.bytes(sample)));
        Path expected = sample.resolveSibling(sample.getFileName() + ".expected.txt");
        if (Boolean.getBoolean("gongyak.accept")) {
            Files.writeString(expected, read);
        }

        assertThat(read).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void knows_the_offset_of_every_character(Path sample) throws IOException {
        Document document = Read.document(Samples.bytes(sample));

        if (document.paragraphs().getFirst().place().line().isPresent()) {
            Offsets.assertExact(
                    document, Files.readString(sample), sample.getFileName().toString());
        }
    }

    private static String show(Document document) {
        String issues = document.issues().stream()
                .map(issue -> "! " + issue.code() + "\n")
                .collect(Collectors.joining());
        return "format: " + document.format() + "\n" + issues + DocumentText.of(document);
    }
}
