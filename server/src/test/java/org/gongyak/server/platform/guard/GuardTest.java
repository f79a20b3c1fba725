package org.gongyak.server.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.server.fixture.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class GuardTest {
    private final int port;

    GuardTest(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
    void answers_to_the_names_of_the_loopback(String name) throws IOException {
        assertThat(get("Host: " + name + ":" + port).status()).isEqualTo("200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gongyak.example:%d",
                "localhost",
                "localhost:1",
                "localhost.gongyak.example:%d",
                "127.0.0.2:%d",
                "0.0.0.0:%d",
                "",
            })
    void answers_to_no_other_name(String host) throws IOException {
        String answer = get("Host: " + host.formatted(port)).answer();

        assertThat(answer).startsWith("HTTP/1.1 421 ").contains("http://localhost:" + port);
    }

    @Test
    void a_forwarded_host_counts_for_nothing() throws IOException {
        assertThat(get("Host: gongyak.example:%d\r\nX-Forwarded-Host: localhost:%d".formatted(port, port))
                        .status())
                .isEqualTo("421");
        assertThat(get("Host: localhost:%d\r\nX-Forwarded-Host: gongyak.example".formatted(port))
                        .status())
                .isEqualTo("200");
    }

    @Test
    void pages_may_load_from_this_server_only_and_run_nothing_inline() throws Exception {
        HttpHeaders headers = send(HttpRequest.newBuilder(home()).build()).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void reading_a_page_begins_no_session() throws Exception {
        assertThat(send(HttpRequest.newBuilder(home()).build()).headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder(home()).POST(BodyPublishers.noBody()).build());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_with_a_token_that_only_its_sender_knows_is_refused() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(home())
                .header("X-XSRF-TOKEN", "guessed")
                .POST(BodyPublishers.noBody())
                .build());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_with_the_token_of_its_page_is_taken() throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(home()).build());
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();

        HttpResponse<String> answer = send(HttpRequest.newBuilder(home().resolve("/office/language"))
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("language=en&_csrf=" + token.group(1)))
                .build());

        assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private RawRequest get(String host) {
        return new RawRequest(Loopbacks.V4, port, "GET / HTTP/1.1\r\n" + host);
    }

    private URI home() {
        return URI.create("http://localhost:%d/".formatted(port));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
