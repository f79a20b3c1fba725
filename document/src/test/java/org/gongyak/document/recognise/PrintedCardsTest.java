package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.gongyak.card.Card;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.source.Document;
import org.gongyak.document.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a card says, what is printed of it in the official form reads back as it was. */
class PrintedCardsTest {
    private static final int CARDS = 300;

    static LongStream seeds() {
        return LongStream.range(0, CARDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_printed_card_reads_back_as_it_was(long seed) {
        Card card = RandomCard.of(seed);
        String printed = OfficialFormText.of(card, (int) (seed % 3), (int) (seed % 4));

        Document document = Read.document(printed);
        Recognition recognition = Recogniser.recognise(document);

        assertThat(recognition.cards()).as(printed).hasSize(1);
        Card read = recognition.cards().getFirst().card();
        assertThat(read.number()).isEqualTo(card.number());
        assertThat(read.title()).isEqualTo(card.title());
        assertThat(read.owners()).isEqualTo(card.owners());
        assertThat(entries(read)).as(printed).isEqualTo(entries(card));
        assertThat(read.money()).as(printed).isEqualTo(card.money());
        assertThat(read.problems()).isEqualTo(card.problems());
        assertThat(read.measures()).isEqualTo(card.measures());
        assertThat(read.unrecognised()).as(printed).isEmpty();
        assertThat(Losses.of(document, recognition)).as(printed).isEmpty();
        assertThat(Losses.falseClaims(recognition.cards().getFirst()))
                .as(printed)
                .isEmpty();
    }

    /** Title and details of every entry, by period. */
    private static List<List<List<Object>>> entries(Card card) {
        return card.progress().stream()
                .map(period -> period.groups().stream()
                        .flatMap(group -> group.entries().stream())
                        .map(PrintedCardsTest::words)
                        .toList())
                .toList();
    }

    private static List<Object> words(Entry entry) {
        return List.of(entry.title(), entry.details());
    }
}
