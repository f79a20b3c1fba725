package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.gongyak.card.Card;
import org.gongyak.card.json.CardJson;
import org.gongyak.card.source.Document;
import org.gongyak.document.Read;
import org.gongyak.document.hwp.HwpSheet;
import org.gongyak.document.show.DocumentJson;
import org.gongyak.document.write.form.OfficialForm;
import org.gongyak.document.write.hwpx.HwpxWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The official form reads the same from HWP as from HWPX, and back to the card it was made of. */
class WrittenHwpTest {
    private static final int CARDS = 40;

    static LongStream seeds() {
        return LongStream.range(0, CARDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_card_written_as_hwp_reads_back_as_it_was(long seed) {
        Card card = only(document(RandomCard.of(seed)));

        assertThat(card.title()).isEqualTo(RandomCard.of(seed).title());
        assertThat(card.money()).isEqualTo(RandomCard.of(seed).money());
        assertThat(card.unrecognised()).isEmpty();
        assertThat(CardJson.toText(only(document(card)))).isEqualTo(CardJson.toText(card));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_form_is_the_same_document_in_hwp_and_hwpx(long seed) throws IOException {
        Card card = RandomCard.of(seed);
        ByteArrayOutputStream hwpx = new ByteArrayOutputStream();
        HwpxWriter.write(List.of(card), hwpx);

        assertThat(show(document(card))).isEqualTo(show(Read.document(hwpx.toByteArray())));
    }

    private static Document document(Card card) {
        return Read.document(HwpSheet.write(OfficialForm.of(card)));
    }

    private static String show(Document document) {
        return DocumentJson.of(new Document("", document.blocks(), document.issues()));
    }

    private static Card only(Document document) {
        List<RecognisedCard> cards = Recogniser.recognise(document).cards();
        assertThat(cards).hasSize(1);
        return cards.getFirst().card();
    }
}
