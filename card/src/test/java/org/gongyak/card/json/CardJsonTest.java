package org.gongyak.card.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyak.card.TestCards.card;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.GeneratedCards;
import org.gongyak.card.Goals;
import org.gongyak.card.Status;
import org.gongyak.card.SubProject;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardJsonTest {
    private static final int SEEDS = 500;
    private static final Card SAMPLE = card().statuses(List.of(Status.read("추진상황", "완료")))
            .goals(new Goals(Optional.of("하천길 4개소"), Optional.empty(), List.of()))
            .subProjects(List.of(new SubProject(
                    Optional.empty(),
                    "데크 설치",
                    Optional.empty(),
                    Optional.of(new When(
                            "2021.5.17.(월) 16:00",
                            Optional.of(DateRange.parse("2021-05-17")),
                            Optional.of(java.time.DayOfWeek.MONDAY),
                            Optional.of(java.time.LocalTime.of(16, 0)))),
                    Optional.empty())))
            .build();

    @Test
    void a_card_read_from_its_text_is_the_same_card() throws NotACard {
        for (long seed = 0; seed < SEEDS; seed++) {
            Card card = GeneratedCards.card(seed);
            String text = CardJson.toText(card);
            Card back = CardJson.parse(text);
            assertThat(back).as("seed %d", seed).isEqualTo(card);
            assertThat(CardJson.toText(back)).as("seed %d", seed).isEqualTo(text);
        }
    }

    @Test
    void a_card_read_from_its_canonical_text_has_the_same_canonical_text() throws NotACard {
        for (long seed = 0; seed < SEEDS; seed++) {
            String canonical = CardJson.toCanonical(GeneratedCards.card(seed));
            Card kept = CardJson.parse(canonical);
            assertThat(CardJson.toCanonical(kept)).as("seed %d", seed).isEqualTo(canonical);
            assertThat(CardJson.parse(CardJson.toText(kept)))
                    .as("seed %d", seed)
                    .isEqualTo(kept);
        }
    }

    @Test
    void composed_and_decomposed_hangul_are_one_canonical_text() {
        String composed = CardJson.toCanonical(Card.of("1", "한글").build());
        String decomposed = CardJson.toCanonical(
                Card.of("1", "\u1112\u1161\u11ab\u1100\u1173\u11af").build());
        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void the_parts_a_card_does_not_speak_of_are_left_out() {
        assertThat(CardJson.toCanonical(Card.of("1", "가").build()))
                .isEqualTo("{\"goals\":{},\"number\":\"1\",\"owners\":{},\"participation\":{\"unitLabel\":\"\"},"
                        + "\"project\":{},\"schema\":\"gongyak-card/1\",\"title\":\"가\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schema\" : \"gongyak-card/1\" | \"schema\" : \"gongyak-card/2\" | /schema",
                "\"schema\" : \"gongyak-card/1\", | `` | /schema",
                "\"title\" : \"걷기 | \"titel\" : \"걷기 | /title",
                "\"project\" | \"extra/~\" : 1, \"project\" | /extra~1~0",
                "\"owners\" : { } | \"owners\" : { \"chief\" : \"x\" } | /owners/chief",
                "\"owners\" : { }, | `` | /owners",
                "\"owners\" : { } | \"owners\" : { \"departments\" : [ ] } | /owners/departments",
                "\"owners\" : { } | \"owners\" : { \"departments\" : \"하천과\" } | /owners/departments",
                "\"owners\" : { } | \"owners\" : [ ] | /owners",
                "\"raw\" : \"완료\" | \"raw\" : 5 | /statuses/0/raw",
                "\"raw\" : \"완료\" | \"raw\" : true | /statuses/0/raw",
                "\"raw\" : \"완료\" | \"raw\" : null | /statuses/0/raw",
                "\"raw\" : \"완료\", | `` | /statuses/0/raw",
                "\"raw\" : \"완료\" | \"raw\" : \"\\u0000\" | /statuses/0/raw",
                "\"raw\" : \"완료\" | \"raw\" : \"\\ud800\" | /statuses/0/raw",
                "\"complete\" | \"Complete\" | /statuses/0/state",
                "\"complete\" | 0 | /statuses/0/state",
                "\"2021-05-17\" | \"2021-5-17\" | /subProjects/0/duration/range",
                "\"2021-05-17\" | \"2021-05-17/2021-05-17\" | /subProjects/0/duration/range",
                "\"2021-05-17\" | \"2021-02-30\" | /subProjects/0/duration/range",
                "\"monday\" | \"MONDAY\" | /subProjects/0/duration/weekday",
                "\"last\" : \"하천길 4개소\" | \"last\" : [ \"하천길 4개소\" ] | /goals/last"
            })
    void refuses_what_the_schema_does_not_allow_and_names_the_place(String written, String instead, String place) {
        String good = CardJson.toText(SAMPLE);
        assertThat(good).contains(written);
        NotACard refusal = refusal(good.replace(written, instead));
        assertThat(refusal.at()).hasToString(place);
        assertThat(refusal.message().ko()).startsWith(place + ": ").endsWith(".");
        assertThat(refusal.message().en()).startsWith(place + ": ").endsWith(".");
        assertThat(refusal).hasMessage(refusal.message().en());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":\"poem\",\"text\":\"x\"} | /unrecognised/0",
                "{\"text\":\"x\"} | /unrecognised/0",
                "{\"kind\":\"table\",\"rows\":1} | /unrecognised/0/columns",
                "{\"kind\":\"table\",\"rows\":\"1\",\"columns\":1} | /unrecognised/0/rows",
                "{\"kind\":\"table\",\"rows\":1.5,\"columns\":1} | /unrecognised/0/rows",
                "{\"kind\":\"table\",\"rows\":1.0,\"columns\":1} | /unrecognised/0/rows",
                "{\"kind\":\"table\",\"rows\":9007199254740992,\"columns\":1} | /unrecognised/0/rows",
                "{\"kind\":\"table\",\"rows\":4294967297,\"columns\":1} | /unrecognised/0/rows"
            })
    void refuses_values_of_a_wrong_kind(String block, String place) {
        String good = CardJson.toCanonical(Card.of("1", "가").build());
        NotACard refusal = refusal(good.replaceFirst("\\{", "{\"unrecognised\":[" + block + "],"));
        assertThat(refusal.at()).hasToString(place);
    }

    @Test
    void refuses_a_money_row_with_a_cell_too_few() {
        String table = "{\"label\":\"\",\"stage\":\"planned\",\"unit\":\"원\",\"unitLabel\":\"\","
                + "\"buckets\":[{\"label\":\"계\",\"kind\":\"total\"}],\"rows\":[{\"label\":\"계\",\"level\":\"total\"}]}";
        String good = CardJson.toCanonical(Card.of("1", "가").build());
        assertThat(refusal(good.replaceFirst("\\{", "{\"money\":[" + table + "],"))
                        .at())
                .hasToString("/money/0");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`` | /schema",
                "[] | /schema",
                "null | /schema",
                "{ | ``",
                "{} {} | ``",
                "{\"a\":1,\"a\":1} | ``",
                "카드 | ``"
            })
    void refuses_what_is_no_object_or_no_json(String text, String place) {
        assertThat(refusal(text).at()).hasToString(place);
    }

    @Test
    void a_fault_of_syntax_is_placed_by_line_and_column() {
        assertThat(refusal("{\n  \"schema\": ,\n}").message().ko()).contains("2행 1");
    }

    @Test
    void nesting_is_bounded() {
        assertThat(refusal("[".repeat(1_000_000)).message().en()).contains("too deeply");
        assertThat(refusal("{\"a\":".repeat(CardJson.MOST_LEVELS + 1)).message().en())
                .contains("too deeply");
    }

    @Test
    void length_is_bounded() {
        assertThat(refusal(" ".repeat(CardJson.MOST_CHARACTERS + 1)).message().en())
                .contains("16000000 characters");
    }

    @Test
    void a_percentage_with_a_giant_exponent_is_refused() {
        String good = CardJson.toCanonical(Card.of("1", "가").build());
        String rate = "{\"rates\":[{\"label\":\"진도율\",\"raw\":\"\",\"percent\":\"7e999999999\"}],";
        assertThat(refusal(good.replaceFirst("\\{", rate)).at()).hasToString("/rates/0/percent");
    }

    @Test
    void a_tree_that_holds_no_card_is_refused_like_a_text() {
        assertThatThrownBy(() -> CardJson.fromTree(CardJson.toTree(SAMPLE).putNull("title")))
                .isInstanceOf(NotACard.class);
    }

    private static NotACard refusal(String json) {
        try {
            CardJson.parse(json);
        } catch (NotACard refusal) {
            return refusal;
        }
        throw new AssertionError("was read: " + json);
    }
}
