package org.gongyak.server.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import org.gongyak.server.platform.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

class LoopbackOnlyTest {
    private static final int SOME_PORT = 8080;

    private final ServerProperties properties = new ServerProperties();
    private final TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(SOME_PORT);

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "2001:db8::1"})
    void refuses_an_address_that_others_can_reach(String address) {
        InetAddress wished = InetAddress.ofLiteral(address);
        properties.setAddress(wished);

        StartRefused refused =
                catchThrowableOfType(StartRefused.class, () -> new LoopbackOnly(properties).customize(factory));

        assertThat(refused.reason().ko()).contains(wished.getHostAddress(), "127.0.0.1");
    }

    @Test
    void listens_on_the_loopback_when_no_address_is_wished() {
        new LoopbackOnly(properties).customize(factory);

        assertThat(factory.getAddress()).isEqualTo(Loopbacks.V4);
    }

    @Test
    void listens_on_the_newer_loopback_too_where_the_machine_has_it() {
        new LoopbackOnly(properties).customize(factory);

        assertThat(factory.getAdditionalConnectors()).hasSize(Loopbacks.machineHasV6() ? 1 : 0);
    }
}
