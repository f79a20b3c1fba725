package org.gongyak.server.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    @Test
    void read_back_as_they_were_written() {
        Keys keys = Keys.of(Map.of("/progress/0/groups/1", ONE, "/money/0/rows/2", TWO));

        assertThat(Keys.parse(keys.json())).isEqualTo(keys);
        assertThat(keys.json()).startsWith("{\"/money/0/rows/2\":\"00000000-");
        assertThat(Keys.NONE.json()).isEqualTo("{}");
    }

    @Test
    void two_parts_never_share_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.of(Map.of("/a", ONE, "/b", ONE)));
    }

    @Test
    void belong_to_a_place_in_the_card() {
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.of(Map.of("progress", ONE)));
    }
}
