package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;

/** A card printed as PDF, of three pages with fonts of its own, says what it said before. */
class PdfCardTest {
    private static final long SEED = 4;

    @Test
    void a_card_reads_back_from_what_is_seen_in_its_pdf() throws IOException {
        Path file = Path.of(System.getProperty("gongyak.root"), "document/src/test/resources/pdf/card.pdf");
        Card card = RandomCard.of(SEED);

        List<RecognisedCard> cards =
                Recogniser.recognise(Read.document(Files.readAllBytes(file))).cards();

        assertThat(cards).hasSize(1);
        Card read = cards.getFirst().card();
        assertThat(read.number()).isEqualTo(card.number());
        assertThat(read.title()).isEqualTo(card.title());
        assertThat(read.owners()).isEqualTo(card.owners());
        assertThat(entries(read)).isEqualTo(entries(card));
        assertThat(read.money()).isEqualTo(card.money());
        assertThat(read.problems()).isEqualTo(card.problems());
        assertThat(read.measures()).isEqualTo(card.measures());
        assertThat(read.unrecognised()).isEmpty();
    }

    /** Title and details of every entry. */
    private static List<List<Object>> entries(Card card) {
        return card.progress().stream()
                .flatMap(period -> period.groups().stream())
                .flatMap(group -> group.entries().stream())
                .map(entry -> List.<Object>of(entry.title(), entry.details()))
                .toList();
    }
}
