package org.gongyak.card.check.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Officer;
import org.gongyak.card.Owners;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class ListLengthsTest {
    private final ListLengths check = new ListLengths();

    private static Card with(String... texts) {
        return card().unrecognised(List.of(texts).stream()
                        .<Unrecognised>map(Unrecognised.Text::new)
                        .toList())
                .build();
    }

    @Test
    void lists_of_different_length_are_found() {
        assertThat(Looking.quotes(with("과장 팀장 담당자", "김가람 이나래", "8075-3570 8075-3215 8075-3216"), check))
                .containsExactly("김가람 이나래");
        assertThat(Looking.at(with("과장 팀장", "김가람 이나래", "8075-3570"), check)).hasSize(1);
    }

    @Test
    void lists_of_one_length_and_other_texts_are_silent() {
        assertThat(Looking.at(with("과장 팀장", "김가람 이나래", "8075-3570 8075-3215"), check))
                .isEmpty();
        assertThat(Looking.at(with("과장 팀장", "김가람 이나래"), check)).isEmpty();
        assertThat(Looking.at(with("사업 개요", "추진 배경", "8075-3570"), check)).isEmpty();
    }

    @Test
    void an_officer_without_a_telephone_stands_out_among_others() {
        Officer head = new Officer("과장", Optional.of("김가람"), Optional.of("3570"));
        Officer lead = new Officer("팀장", Optional.of("이나래"), Optional.of("3215"));
        Officer clerk = new Officer("담당자", Optional.of("박보람"), Optional.empty());
        assertThat(Looking.quotes(
                        card().owners(new Owners(List.of(), List.of(), List.of(head, lead, clerk)))
                                .build(),
                        check))
                .containsExactly("담당자");
        assertThat(Looking.at(
                        card().owners(new Owners(List.of(), List.of(), List.of(clerk)))
                                .build(),
                        check))
                .isEmpty();
    }
}
