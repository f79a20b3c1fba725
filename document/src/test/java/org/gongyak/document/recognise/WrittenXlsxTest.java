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
import org.gongyak.document.write.hwpx.HwpxWriter;
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

    /** What the printed form cannot carry, neither of the two carries. */
    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_reads_back_as_it_does_from_the_official_form(Path sample) throws IOException {
        for (RecognisedCard read :
                Recogniser.recognise(Read.document(Samples.bytes(sample))).cards()) {
            assertThat(json(xlsx(read.card()))).isEqualTo(json(hwpx(read.card())));
        }
    }

    @Test
    void several_cards_of_one_workbook_read_back_as_several() throws IOException {
        List<Card> cards =
                List.of(throughXlsx(RandomCard.of(1)), throughXlsx(RandomCard.of(2)), throughXlsx(RandomCard.of(3)));

        assertThat(json(xlsx(cards.toArray(Card[]::new))))
                .isEqualTo(cards.stream().map(CardJson::toText).toList());
    }

    private static List<String> json(byte[] file) {
        return Recogniser.recognise(Read.document(file)).cards().stream()
                .map(read -> CardJson.toText(read.card()))
                .toList();
    }

    private static byte[] xlsx(Card... cards) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        XlsxWriter.write(List.of(cards), file);
        return file.toByteArray();
    }

    private static byte[] hwpx(Card card) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        HwpxWriter.write(List.of(card), file);
        return file.toByteArray();
    }

    private static Card throughXlsx(Card card) throws IOException {
        return only(Read.document(xlsx(card)));
    }

    private static Card only(Document document) {
        List<RecognisedCard> cards = Recogniser.recognise(document).cards();
        assertThat(cards).hasSize(1);
        return cards.getFirst().card();
    }
}
