package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gongyak.card.json.CardJson;
import org.gongyak.document.Read;
import org.gongyak.document.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample has beside it the cards that are read from it; {@code -Dgongyak.accept=true} rewrites them. */
class PairedCardsTest {

    static List<Path> samples() {
        return Samples.cards();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void recognises_the_cards_that_stand_beside_the_sample(Path sample) throws IOException {
        String read = show(Recogniser.recognise(Read.document(Samples.bytes(sample))));
        Path expected = sample.resolveSibling(sample.getFileName() + ".expected.json");
        if (Boolean.getBoolean("gongyak.accept")) {
            Files.writeString(expected, read);
        }

        assertThat(read).isEqualTo(Files.readString(expected));
    }

    private static String show(Recognition recognition) {
        return recognition.cards().stream()
                .map(read -> CardJson.toText(read.card()).strip())
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
