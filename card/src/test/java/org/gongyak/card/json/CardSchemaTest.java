package org.gongyak.card.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.gongyak.card.GeneratedCards;
import org.gongyak.card.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardSchemaTest {
    private static final int SEEDS = 200;
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CardJson.schema(), InputFormat.JSON);

    @Test
    void every_card_follows_the_schema() {
        for (long seed = 0; seed < SEEDS; seed++) {
            String json = CardJson.toText(GeneratedCards.card(seed));
            assertThat(faults(json)).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"gongyak-card/1\" | \"gongyak-card/2\"",
                "\"title\" | \"titel\"",
                "\"owners\" : { } | \"owners\" : null",
                "\"owners\" : { } | \"owners\" : { \"departments\" : [ ] }",
                "\"owners\" : { } | \"owners\" : { \"departments\" : [ 1 ] }",
                "\"complete\" | \"Complete\"",
                "\"raw\" : \"완료\" | \"raw\" : 5",
                "\"raw\" : \"완료\", | ``",
                "\"state\" : \"complete\" | \"state\" : \"complete\", \"states\" : 1",
                "\"project\" : { } | \"project\" : { \"duration\" : { \"raw\" : \"\", \"range\" : \"2020-13\" } }",
                "\"project\" : { } | \"unrecognised\" : [ { \"kind\" : \"poem\" } ], \"project\" : { }",
                "\"project\" : { } | \"unrecognised\" : [ { \"kind\" : \"text\" } ], \"project\" : { }"
            })
    void what_the_reader_refuses_breaks_the_schema_too(String written, String instead) {
        String good = CardJson.toText(
                card().statuses(List.of(Status.read("추진상황", "완료"))).build());
        assertThat(faults(good)).isEmpty();
        assertThat(good).contains(written);
        assertThat(faults(good.replace(written, instead))).isNotEmpty();
    }

    private static List<com.networknt.schema.Error> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
