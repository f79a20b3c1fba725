package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongyak.card.source.Document;
import org.gongyak.document.Read;
import org.gongyak.document.Samples;
import org.gongyak.document.Shared;
import org.gongyak.document.read.Reading;
import org.junit.jupiter.api.Test;

class NothingIsLostTest {

    @Test
    void every_character_of_the_shared_cards_is_accounted_for() throws IOException {
        for (Path file : Shared.files("cards", ".txt")) {
            accountFor(file.getFileName().toString(), Files.readAllBytes(file));
        }
    }

    @Test
    void every_character_of_the_shared_documents_is_accounted_for() throws IOException {
        for (Path file : Shared.files("documents", ".hwpx")) {
            accountFor(file.getFileName().toString(), Files.readAllBytes(file));
        }
    }

    @Test
    void every_character_of_our_own_samples_is_accounted_for() {
        List<Path> samples =
                Stream.of(Samples.all(), Samples.cards()).flatMap(List::stream).toList();
        for (Path sample : samples) {
            accountFor(sample.getFileName().toString(), Samples.bytes(sample));
        }
    }

    private static void accountFor(String name, byte[] bytes) {
        if (Read.reading(bytes) instanceof Reading.Read read) {
            Document document = read.document();
            Recognition recognition = Recogniser.recognise(document);
            for (RecognisedCard found : recognition.cards()) {
                assertThat(Losses.falseClaims(found)).as(name).isEmpty();
                assertThat(Losses.wordsTakenForStructure(found)).as(name).isEmpty();
            }
            List<String> lost = recognition.cards().isEmpty() ? List.of() : Losses.of(document, recognition);
            assertThat(lost).as(name).isEmpty();
        }
    }
}
