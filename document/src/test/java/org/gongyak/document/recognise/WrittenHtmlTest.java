package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.gongyak.document.write.HtmlWriter;
import org.gongyak.document.write.hwpx.HwpxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as HTML reads back as the same card, its title above the form included. */
class WrittenHtmlTest {
    private static final int CARDS = 100;

    static LongStream seeds() {
        return LongStream.range(0, CARDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_written_card_reads_back_as_it_was(long seed) {
        Card card = RandomCard.of(seed);
        Card read = throughHtml(card);

        assertThat(read.title()).isEqualTo(card.title());
        assertThat(read.owners()).isEqualTo(card.owners());
        assertThat(read.money()).isEqualTo(card.money());
        assertThat(read.problems()).isEqualTo(card.problems());
        assertThat(read.measures()).isEqualTo(card.measures());
        assertThat(read.unrecognised()).isEmpty();
        assertThat(CardJson.toText(throughHtml(read))).isEqualTo(CardJson.toText(read));
    }

    @Test
    void the_reference_card_reads_back_as_it_was() throws IOException {
        Path file = Shared.folder("cards").resolve("goyang-1-2-4.txt");
        Card card = only(Read.document(Files.readAllBytes(file)));

        assertThat(CardJson.toText(throughHtml(card))).isEqualTo(CardJson.toText(card));
    }

    /** Also forms of other governments, of which the official form does not carry everything: then both files carry the same. */
    @ParameterizedTest
    @MethodSource("org.gongyak.document.Samples#cards")
    void a_card_says_the_same_in_html_as_in_hwpx(Path sample) throws IOException {
        for (RecognisedCard read :
                Recogniser.recognise(Read.document(Samples.bytes(sample))).cards()) {
            ByteArrayOutputStream hwpx = new ByteArrayOutputStream();
            HwpxWriter.write(List.of(read.card()), hwpx);

            assertThat(CardJson.toText(throughHtml(read.card())))
                    .isEqualTo(CardJson.toText(only(Read.document(hwpx.toByteArray()))));
        }
    }

    private static Card throughHtml(Card card) {
        return only(Read.document(HtmlWriter.write(List.of(card)).getBytes(StandardCharsets.UTF_8)));
    }

    private static Card only(Document document) {
        List<RecognisedCard> cards = Recogniser.recognise(document).cards();
        assertThat(cards).hasSize(1);
        return cards.getFirst().card();
    }
}
