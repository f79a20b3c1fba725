package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.gongyak.card.Card;
import org.gongyak.card.json.CardJson;
import org.gongyak.card.source.Document;
import org.gongyak.document.Read;
import org.gongyak.document.Samples;
import org.gongyak.document.Shared;
import org.gongyak.document.write.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as XLSX reads back as the same card. */
class WrittenXlsxTest {
    private static final int CARDS = 100;

    static LongStream seeds() {
        return LongStream.range(0, CARDS);
    }

    /** The first reading adds what is told by the words alone: kinds of entries, dates, the term. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_written_card_reads_back_as_it_was(long seed) throws IOException {
        Card card = RandomCard.of(seed);
        Card read = throughXlsx(card);

        assertThat(read.title()).isEqualTo(card.title());
        assertThat(read.owners()).isEqualTo(card.owners());
        assertThat(read.money()).isEqualTo(card.money());
        assertThat(read.problems()).isEqualTo(card.problems());
        assertThat(read.measures()).isEqualTo(card.measures());
        assertThat(read.unrecognised()).isEmpty();
        assertThat(CardJson.toText(throughXlsx(read))).isEqualTo(CardJson.toText(read));
    }

    @Test
    void the_reference_card_reads_back_as_it_was() throws IOException {
        Path file = Shared.folder("cards").resolve("goyang-1-2-4.txt");
        Card card = only(Read.document(Files.readAllBytes(file)));

        assertThat(CardJson.toText(throughXlsx(card))).isEqualTo(CardJson.toText(card));
    }

    static List<Path> samples() {
        return Samples.cards();
    }

    /** What the printed form cannot carry is lost at the first time, and nothing more at the second. */
    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_reads_back_as_it_was_once_written(Path sample) throws IOException {
        for (RecognisedCard read :
                Recogniser.recognise(Read.document(Samples.bytes(sample))).cards()) {
            Card once = throughXlsx(read.card());
            assertThat(CardJson.toText(throughXlsx(once))).isEqualTo(CardJson.toText(once));
            assertThat(once.title()).isEqualTo(read.card().title());
            assertThat(once.number()).isEqualTo(read.card().number());
        }
    }

    private static Card throughXlsx(Card card) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        XlsxWriter.write(List.of(card), file);
        return only(Read.document(file.toByteArray()));
    }

    private static Card only(Document document) {
        List<RecognisedCard> cards = Recogniser.recognise(document).cards();
        assertThat(cards).hasSize(1);
        return cards.getFirst().card();
    }
}
