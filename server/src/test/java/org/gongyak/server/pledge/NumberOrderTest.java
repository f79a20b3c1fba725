package org.gongyak.server.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberOrderTest {

    @Test
    void numbers_follow_each_other_as_people_count() {
        assertThat(Stream.of("가-2", "1-10-1", "4-07-1", "1-2-4", "가-1", "10", "1-2", "4-7", "2")
                        .map(number -> ManagementNumber.find(number).orElseThrow())
                        .sorted(new NumberOrder())
                        .map(ManagementNumber::plain))
                .containsExactly("1-2", "1-2-4", "1-10-1", "2", "4-7", "4-07-1", "10", "가-1", "가-2");
    }
}
