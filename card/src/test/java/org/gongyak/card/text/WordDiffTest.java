package org.gongyak.card.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongyak.card.text.WordDiff.Kind;
import org.gongyak.card.text.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void marks_the_words_that_changed() {
        assertThat(WordDiff.between("하천길 3개소를 정비함", "하천길 4개소를 정비함"))
                .containsExactly(
                        new Piece(Kind.SAME, "하천길 "),
                        new Piece(Kind.REMOVED, "3개소를"),
                        new Piece(Kind.ADDED, "4개소를"),
                        new Piece(Kind.SAME, " 정비함"));
    }

    @Test
    void equal_texts_are_one_piece_and_empty_ones_none() {
        assertThat(WordDiff.between("가 나", "가 나")).containsExactly(new Piece(Kind.SAME, "가 나"));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void both_texts_can_be_put_together_from_the_pieces() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String before = words(random);
            String after = words(random);
            List<Piece> pieces = WordDiff.between(before, after);
            assertThat(without(Kind.ADDED, pieces)).as("seed %d", seed).isEqualTo(before);
            assertThat(without(Kind.REMOVED, pieces)).as("seed %d", seed).isEqualTo(after);
        }
    }

    @Test
    void very_long_texts_are_marked_as_a_whole() {
        String before = "가 ".repeat(10_000) + "끝";
        String after = "나 ".repeat(10_000) + "끝";
        assertThat(WordDiff.between(before, after))
                .extracting(Piece::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED, Kind.SAME);
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, 5)
                .mapToObj(i -> List.of("하천길", "정비", " ", "\n", "3개소 ").get(i))
                .collect(Collectors.joining());
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
