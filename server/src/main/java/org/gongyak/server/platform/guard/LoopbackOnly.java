package org.gongyak.server.platform.guard;

import java.net.InetAddress;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.gongyak.card.Message;
import org.gongyak.server.platform.StartRefused;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Until people sign in, the server listens on the loopbacks only: 127.0.0.1, and ::1 where the machine has it, since browsers try either
 * for {@code localhost}. With port 0 (any free port, as tests ask for) there is no second one: it would get another number.
 */
@Component
@ConditionalOnWebApplication
final class LoopbackOnly implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
    private final ServerProperties server;

    LoopbackOnly(ServerProperties server) {
        this.server = server;
    }

    /** After Spring Boot's own customizer, whose address this one replaces. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        InetAddress wished = server.getAddress();
        if (wished != null && !wished.isLoopbackAddress()) {
            throw new StartRefused(onlyLoopback(wished.getHostAddress()));
        }
        factory.setAddress(Loopbacks.V4);
        if (factory.getPort() != 0 && Loopbacks.machineHasV6()) {
            factory.addAdditionalConnectors(connectorOnV6(factory.getPort()));
        }
    }

    private static Connector connectorOnV6(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        ((AbstractProtocol<?>) connector.getProtocolHandler()).setAddress(Loopbacks.V6);
        return connector;
    }

    private static Message onlyLoopback(String wished) {
        return new Message(
                "주소 %s에서는 서버를 열지 않습니다. 로그인 기능이 생기기 전까지는 이 컴퓨터에서만 쓸 수 있습니다. 주소를 지우거나 127.0.0.1로 바꾸십시오."
                        .formatted(wished),
                "The server does not listen on %s. Until people can sign in it serves this machine only. Leave the address out or use 127.0.0.1."
                        .formatted(wished));
    }
}
