package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongyak.card.source.Issue;
import org.gongyak.document.Read;
import org.gongyak.document.Shared;
import org.gongyak.document.read.Reading;
import org.junit.jupiter.api.Test;

class SharedCardsTest {

    @Test
    void the_plan_with_several_cards_is_cut_at_each() throws IOException {
        Recognition read = recognise(Shared.folder("cards").resolve("10-namyangju-plan-9th.txt"));

        assertThat(read.cards())
                .extracting(found -> found.card().number())
                .containsExactly("4-01", "4-02", "4-03", "4-07-1", "4-08");
        assertThat(read.cards())
                .extracting(found -> found.card().money().size())
                .containsOnly(1);
        assertThat(read.cards().getFirst().card().goals().yearly()).hasSize(5);
    }

    @Test
    void ledgers_summaries_and_reports_are_no_cards() throws IOException {
        for (Path file : Shared.files("cards", ".txt")) {
            String name = file.getFileName().toString();
            if (!name.startsWith("10-") && !name.startsWith("goyang")) {
                Recognition read = recognise(file);
                assertThat(read.cards()).as(name).isEmpty();
                assertThat(read.issues()).as(name).extracting(Issue::code).contains("card.none");
            }
        }
    }

    @Test
    void ordinary_documents_are_no_cards() throws IOException {
        for (Path file : Shared.files("documents", ".hwpx")) {
            if (!file.getFileName().toString().matches("card.*|filled.*|attack.*")
                    && Read.reading(Files.readAllBytes(file)) instanceof Reading.Read read) {
                assertThat(Recogniser.recognise(read.document()).cards())
                        .as(file.getFileName().toString())
                        .isEmpty();
            }
        }
    }

    private static Recognition recognise(Path file) throws IOException {
        return Recogniser.recognise(Read.document(Files.readAllBytes(file)));
    }
}
