package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.gongyak.card.Card;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.source.Document;
import org.gongyak.document.Read;
import org.gongyak.document.Shared;
import org.gongyak.document.write.csv.MoneyCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts written as CSV read back into the money tables they were taken from. */
class WrittenCsvTest {
    private static final int CARDS = 100;

    static LongStream seeds() {
        return LongStream.range(0, CARDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void amounts_read_back_as_they_were(long seed) {
        Card card = RandomCard.of(seed);

        List<Card> read = throughCsv(List.of(card));

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().number()).isEqualTo(card.number());
        assertThat(read.getFirst().title()).isEqualTo(card.title());
        assertThat(tables(read.getFirst())).isEqualTo(tables(card));
    }

    @Test
    void amounts_of_several_cards_read_back_each_to_its_card() {
        List<Card> cards = List.of(RandomCard.of(1), RandomCard.of(2), RandomCard.of(3));

        assertThat(throughCsv(cards).stream().map(WrittenCsvTest::tables).toList())
                .isEqualTo(cards.stream().map(WrittenCsvTest::tables).toList());
    }

    @Test
    void the_amounts_of_the_reference_card_read_back_as_they_were() throws IOException {
        Path file = Shared.folder("cards").resolve("goyang-1-2-4.txt");
        Card card = cards(Read.document(Files.readAllBytes(file))).getFirst();

        List<Card> read = throughCsv(List.of(card));

        assertThat(read).hasSize(1);
        assertThat(tables(read.getFirst())).isEqualTo(tables(card));
    }

    /** What a list of amounts can carry: the wording of the unit line, version, basis and notes it cannot. */
    private static List<List<Object>> tables(Card card) {
        return card.money().stream().map(WrittenCsvTest::carried).toList();
    }

    private static List<Object> carried(MoneyTable table) {
        return List.of(table.label(), table.stage(), table.unit(), table.buckets(), table.rows());
    }

    private static List<Card> throughCsv(List<Card> cards) {
        return cards(Read.document(MoneyCsv.write(cards)));
    }

    private static List<Card> cards(Document document) {
        return Recogniser.recognise(document).cards().stream()
                .map(RecognisedCard::card)
                .toList();
    }
}
