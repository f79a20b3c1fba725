package org.gongyak.server.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CardBodyTest {

    @Test
    void is_canonical_however_the_json_was_written() {
        CardBody body = CardBody.of(JsonMapper.shared().readTree("{ \"title\" : \"도서관\", \"number\": \"1-1\" }"));

        assertThat(body.json()).isEqualTo("{\"number\":\"1-1\",\"title\":\"도서관\"}");
    }

    @Test
    void is_not_made_of_text_that_is_not_canonical() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CardBody("{ }"));
    }

    @Test
    void is_hashed_in_utf_8() {
        assertThat(new CardBody("{\"title\":\"도서관\"}").sha256().hex())
                .isEqualTo("438912b7f7b7f09d64f23c4f08263dc971327ba5a2d7d0b3248298e80013cae0");
    }
}
