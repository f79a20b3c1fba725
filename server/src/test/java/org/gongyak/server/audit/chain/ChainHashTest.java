package org.gongyak.server.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Sha256;
import org.junit.jupiter.api.Test;

/** The expected values were computed by another program, as docs/decisions/0004-hash-chained-log.md tells an outsider to. */
class ChainHashTest {
    private static final GovernmentId GOVERNMENT =
            new GovernmentId(UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91"));
    private static final Sha256 ORIGIN = new Sha256("43384639ec4453c00829263469eeafbbd8ad99f6b6573be1a64c678e95bbadfb");
    private static final Sha256 PAYLOAD =
            new Sha256("9398a052e8f6b88c8985c3c55d078b85acb5373dbfc806fd3bd93a3250ce3ea5");

    @Test
    void before_the_first_row_stands_the_government() {
        assertThat(ChainHash.origin(GOVERNMENT)).isEqualTo(ORIGIN);
    }

    @Test
    void a_payload_is_hashed_after_its_salt() {
        byte[] salt = new byte[ChainHash.SALT_BYTES];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) i;
        }

        assertThat(ChainHash.payload(salt, "{\"act\":\"시험\"}")).isEqualTo(PAYLOAD);
    }

    @Test
    void a_row_is_hashed_with_the_row_before_and_its_number() {
        assertThat(ChainHash.row(ORIGIN, 1, PAYLOAD))
                .isEqualTo(new Sha256("e24e620ddbe09aba30ec0f4d6af23c2f15e0a98cd06bad2d0c69298cf488f259"));
    }
}
