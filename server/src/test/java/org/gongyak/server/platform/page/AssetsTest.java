package org.gongyak.server.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AssetsTest {

    @Test
    void puts_a_hash_of_the_content_into_the_address() {
        assertThat(Assets.address("gongyak.css"))
                .matches("/assets/gongyak\\.css\\?v=[0-9a-f]{12}")
                .isEqualTo(Assets.address("gongyak.css"));
        assertThat(Assets.address("mark.svg").replaceAll(".*=", ""))
                .isNotEqualTo(Assets.address("gongyak.css").replaceAll(".*=", ""));
    }

    @Test
    void refuses_a_file_that_is_not_there() {
        assertThatThrownBy(() -> Assets.address("no-such.css")).hasMessageContaining("no-such.css");
    }
}
