package org.gongyak.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class Sha256Test {
    /** The example of FIPS 180-4. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void is_that_of_the_standard() {
        assertThat(Sha256.of("abc").hex()).isEqualTo(ABC);
    }

    @Test
    void of_pieces_is_that_of_the_whole() {
        assertThat(Sha256.of(new byte[] {'a'}, new byte[] {'b', 'c'})).isEqualTo(new Sha256(ABC));
        assertThat(Sha256.fromBytes(new Sha256(ABC).bytes())).isEqualTo(new Sha256(ABC));
    }

    @Test
    void is_64_lower_case_digits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(ABC.substring(1)));
    }
}
