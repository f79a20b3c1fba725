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
import org.gongyak.document.write.docx.DocxWriter;
import org.gongyak.document.write.hwpx.HwpxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as DOCX reads back as the same card, from what is seen in it alone. */
class WrittenDocxTest {
    private static final int CARDS = 100;

    static LongStream seeds() {
        return LongStream.range(0, CARDS);
    }

    static List<Path> samples() {
        return Samples.cards();
    }

    /** The first reading adds what is told by the words alone: kinds of entries, dates, the term. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_written_card_reads_back_as_it_was(long seed) throws IOException {
        Card card = RandomCard.of(seed);
        Card read = only(throughDocx(List.of(card)));

        assertThat(read.title()).isEqualTo(card.title());
        assertThat(read.owners()).isEqualTo(card.owners());
        assertThat(read.money()).isEqualTo(card.money());
        assertThat(read.problems()).isEqualTo(card.problems());
        assertThat(read.measures()).isEqualTo(card.measures());
        assertThat(read.unrecognised()).isEmpty();
        assertThat(CardJson.toText(only(throughDocx(List.of(read))))).isEqualTo(CardJson.toText(read));
    }

    @Test
    void the_reference_card_reads_back_as_it_was() throws IOException {
        Path file = Shared.folder("cards").resolve("goyang-1-2-4.txt");
        Card card = only(cards(Read.document(Files.readAllBytes(file))));

        assertThat(CardJson.toText(only(throughDocx(List.of(card))))).isEqualTo(CardJson.toText(card));
    }

    /** Cards in another government's form lose what the official form cannot carry, in one format as in the other. */
    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_reads_back_from_docx_as_it_does_from_hwpx(Path sample) throws IOException {
        for (Card card : cards(Read.document(Samples.bytes(sample)))) {
            assertThat(texts(throughDocx(List.of(card)))).isEqualTo(texts(throughHwpx(List.of(card))));
        }
    }

    @Test
    void cards_in_one_file_read_back_each_as_it_was() throws IOException {
        List<Card> cards = throughDocx(List.of(RandomCard.of(1), RandomCard.of(2), RandomCard.of(3)));

        assertThat(cards).hasSize(3);
        assertThat(texts(throughDocx(cards))).isEqualTo(texts(cards));
    }

    private static List<Card> throughDocx(List<Card> cards) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DocxWriter.write(cards, file);
        return cards(Read.document(file.toByteArray()));
    }

    private static List<Card> throughHwpx(List<Card> cards) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        HwpxWriter.write(cards, file);
        return cards(Read.document(file.toByteArray()));
    }

    private static List<String> texts(List<Card> cards) {
        return cards.stream().map(CardJson::toText).toList();
    }

    private static List<Card> cards(Document document) {
        return Recogniser.recognise(document).cards().stream()
                .map(RecognisedCard::card)
                .toList();
    }

    private static Card only(List<Card> cards) {
        assertThat(cards).hasSize(1);
        return cards.getFirst();
    }
}
