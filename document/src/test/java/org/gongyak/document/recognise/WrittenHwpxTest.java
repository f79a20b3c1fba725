package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.gongyak.card.Card;
import org.gongyak.card.json.CardJson;
import org.gongyak.card.source.Document;
import org.gongyak.document.Read;
import org.gongyak.document.Shared;
import org.gongyak.document.write.hwpx.HwpxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as HWPX reads back as the same card. */
class WrittenHwpxTest {
    private static final int CARDS = 100;

    static LongStream seeds() {
        return LongStream.range(0, CARDS);
    }

    /** The first reading adds what is told by the words alone: kinds of entries, dates, the term. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_written_card_reads_back_as_it_was(long seed) throws IOException {
        Card card = RandomCard.of(seed);
        Card read = throughHwpx(card);

        assertThat(read.title()).isEqualTo(card.title());
        assertThat(read.owners()).isEqualTo(card.owners());
        assertThat(read.money()).isEqualTo(card.money());
        assertThat(read.problems()).isEqualTo(card.problems());
        assertThat(read.measures()).isEqualTo(card.measures());
        assertThat(read.unrecognised()).isEmpty();
        assertThat(CardJson.toText(throughHwpx(read))).isEqualTo(CardJson.toText(read));
    }

    @Test
    void the_reference_card_reads_back_as_it_was() throws IOException {
        Path file = Shared.folder("cards").resolve("goyang-1-2-4.txt");
        Card card = only(Read.document(Files.readAllBytes(file)));

        assertThat(CardJson.toText(throughHwpx(card))).isEqualTo(CardJson.toText(card));
    }

    @Test
    void a_reference_date_stays_one_line_however_often_it_is_printed_and_read() throws IOException {
        Card card = only(Read.document("1-2-4\t강변 산책로\n소관부서\t공원과\n기준일\t2026. 6. 30.\n\n□ 추진실적\n○ 설계 완료\n"));
        assertThat(card.referenceDate()).contains(LocalDate.of(2026, 6, 30));

        Card read = throughHwpx(throughHwpx(card));

        assertThat(read.referenceDate()).isEqualTo(card.referenceDate());
        assertThat(read.project().findFact("기준일")).contains("2026. 6. 30.");
    }

    private static Card throughHwpx(Card card) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        HwpxWriter.write(List.of(card), file);
        return only(Read.document(file.toByteArray()));
    }

    private static Card only(Document document) {
        List<RecognisedCard> cards = Recogniser.recognise(document).cards();
        assertThat(cards).hasSize(1);
        return cards.getFirst().card();
    }
}
