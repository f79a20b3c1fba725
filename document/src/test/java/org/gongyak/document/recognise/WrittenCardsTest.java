package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.json.CardJson;
import org.gongyak.card.source.Document;
import org.gongyak.document.Read;
import org.gongyak.document.Samples;
import org.gongyak.document.Shared;
import org.gongyak.document.write.CardFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written in a format reads back as the same card, from what is seen in it alone. PDF, which takes longer, has tests of its own. */
class WrittenCardsTest {
    private static final int CARDS = 100;

    private static final List<CardFormat> FORMATS =
            List.of(CardFormat.HWPX, CardFormat.XLSX, CardFormat.DOCX, CardFormat.HTML);

    static List<CardFormat> formats() {
        return FORMATS;
    }

    static Stream<Arguments> randomCards() {
        return FORMATS.stream()
                .flatMap(format -> LongStream.range(0, CARDS).mapToObj(seed -> Arguments.of(format, seed)));
    }

    static Stream<Arguments> samples() {
        return FORMATS.stream()
                .filter(format -> format != CardFormat.HWPX)
                .flatMap(format -> Samples.cards().stream().map(sample -> Arguments.of(format, sample)));
    }

    /** The first reading adds what is told by the words alone: kinds of entries, dates, the term. */
    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("randomCards")
    void a_written_card_reads_back_as_it_was(CardFormat format, long seed) throws IOException {
        Card card = RandomCard.of(seed);
        Card read = through(format, card);

        assertThat(read.title()).isEqualTo(card.title());
        assertThat(read.owners()).isEqualTo(card.owners());
        assertThat(read.money()).isEqualTo(card.money());
        assertThat(read.problems()).isEqualTo(card.problems());
        assertThat(read.measures()).isEqualTo(card.measures());
        assertThat(read.unrecognised()).isEmpty();
        assertThat(CardJson.toText(through(format, read))).isEqualTo(CardJson.toText(read));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_reference_card_reads_back_as_it_was(CardFormat format) throws IOException {
        Path file = Shared.folder("cards").resolve("goyang-1-2-4.txt");
        Card card = only(cards(Read.document(Files.readAllBytes(file))));

        assertThat(CardJson.toText(through(format, card))).isEqualTo(CardJson.toText(card));
    }

    /** Cards in another government's form lose what the official form cannot carry, in one format as in the other. */
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("samples")
    void a_sample_reads_back_as_it_does_from_hwpx(CardFormat format, Path sample) throws IOException {
        for (Card card : cards(Read.document(Samples.bytes(sample)))) {
            assertThat(json(written(format, List.of(card)))).isEqualTo(json(written(CardFormat.HWPX, List.of(card))));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void several_cards_of_one_file_read_back_each_as_it_was(CardFormat format) throws IOException {
        List<Card> cards = List.of(
                through(format, RandomCard.of(1)),
                through(format, RandomCard.of(2)),
                through(format, RandomCard.of(3)));

        assertThat(json(written(format, cards)))
                .isEqualTo(cards.stream().map(CardJson::toText).toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_reference_date_stays_one_line_however_often_it_is_printed_and_read(CardFormat format) throws IOException {
        Card card = only(cards(Read.document("1-2-4\t강변 산책로\n소관부서\t공원과\n기준일\t2026. 6. 30.\n\n□ 추진실적\n○ 설계 완료\n")));
        assertThat(card.referenceDate()).contains(LocalDate.of(2026, 6, 30));

        Card read = through(format, through(format, card));

        assertThat(read.referenceDate()).isEqualTo(card.referenceDate());
        assertThat(read.project().findFact("기준일")).contains("2026. 6. 30.");
    }

    private static Card through(CardFormat format, Card card) throws IOException {
        return only(cards(Read.document(written(format, List.of(card)))));
    }

    private static byte[] written(CardFormat format, List<Card> cards) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(cards, Clock.systemUTC(), file);
        return file.toByteArray();
    }

    private static List<String> json(byte[] file) {
        return cards(Read.document(file)).stream().map(CardJson::toText).toList();
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
