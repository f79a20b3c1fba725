package org.gongyak.card.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The examples are those of RFC 8785, as far as it speaks of what a card may hold; its fractions are not among that. */
class CanonicalJsonTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static String canonical(String json) {
        return CanonicalJson.of(JSON.readTree(json));
    }

    /** RFC 8785, section 3.2.2 and 3.2.3, without the numbers that are no integers. */
    @Test
    void white_space_goes_and_strings_take_their_shortest_form() {
        assertThat(canonical("""
                        {
                          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                          "literals": [null, true, false]
                        }"""))
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, section 3.2.3: members sorted by UTF-16 units, so the smiley, a surrogate pair, comes before U+FB33. */
    @Test
    void members_are_sorted_by_their_utf_16_units() {
        assertThat(canonical("""
                        {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "1": "One",
                         "\\u0080": "Control", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u00f6": "Latin Small Letter O With Diaeresis"}"""))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\"}");
    }

    @Test
    void every_control_character_has_its_one_escape() {
        assertThat(canonical("\"\\u0001\\u0008\\u0009\\u000b\\u000c\\u001F\\u007f\""))
                .isEqualTo("\"\\u0001\\b\\t\\u000b\\f\\u001f\u007f\"");
    }

    @Test
    void integers_are_written_without_sign_of_zero_or_exponent() {
        assertThat(canonical("[0,-0,9007199254740991,-9007199254740991]"))
                .isEqualTo("[0,0,9007199254740991,-9007199254740991]");
    }

    @Test
    void names_are_sorted_after_they_are_normalised() {
        assertThat(canonical("{\"\\u1100\\u1161\":1,\"\\u3131\":2}")).isEqualTo("{\"ㄱ\":2,\"가\":1}");
    }

    @Test
    void empty_containers_stay() {
        assertThat(canonical("[{}, [], {\"a\": {}}]")).isEqualTo("[{},[],{\"a\":{}}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1e2",
                "9007199254740992",
                "-9007199254740992",
                "-9223372036854775808",
                "123456789012345678901234567890",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"\\ude00\\ud83d\"",
                "{\"\\udc00\":1}",
                "{\"\\u1100\\u1161\":1,\"가\":2}"
            })
    void refuses_what_another_program_could_write_differently(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> canonical(json));
    }
}
