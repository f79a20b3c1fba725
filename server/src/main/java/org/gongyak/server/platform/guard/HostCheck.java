package org.gongyak.server.platform.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to the names of the loopback, with the port the request came in at. A foreign page can point its own name at 127.0.0.1
 * (DNS rebinding) and would then count as the same origin; its Host header still says the foreign name.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HostCheck extends OncePerRequestFilter {
    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTP_PORT = 80;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request.getHeader("Host"), request.getLocalPort())) {
            chain.doFilter(request, response);
        } else {
            refuse(request.getLocalPort(), response);
        }
    }

    static boolean isOurs(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        String given = host.toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .anyMatch(name -> given.equals(name + ":" + port) || (port == HTTP_PORT && given.equals(name)));
    }

    private static void refuse(int port, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        String address = "http://localhost:" + port;
        String text = "이 서버는 이 이름으로 답하지 않습니다. 주소창에 " + address + " 을(를) 적으십시오.\n"
                + "This server does not answer to that name. Open " + address + " instead.\n";
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
