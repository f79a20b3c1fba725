package org.gongyak.server.command;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A visit to the server by itself, for the class cache that is recorded meanwhile: the register, a card in its forms, its history, a
 * comparison, and a file read as an import, as far as there are any.
 */
final class Training {
    private static final Pattern PLEDGE = Pattern.compile("href=\"(/office/[^/\"]+/pledges/[^/?\"]+)\"");
    private static final Pattern CARD_FILE = Pattern.compile("href=\"([^\"]+/card\\.html[^\"]*)\"");
    private static final Pattern STYLE = Pattern.compile("href=\"(/assets/[^\"]+\\.css[^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "a-line-no-card-has";

    private final URI server;
    private final HttpClient client;

    private Training(URI server, HttpClient client) {
        this.server = server;
        this.client = client;
    }

    /** Throws when a page does not come. */
    static void visit(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            new Training(URI.create("http://localhost:" + port), client).visit();
        }
    }

    private void visit() throws IOException, InterruptedException {
        String start = page("/");
        Optional<String> style = find(STYLE, start);
        if (style.isPresent()) {
            page(style.get());
        }
        Optional<String> pledge = find(PLEDGE, start);
        if (pledge.isPresent()) {
            page(pledge.get() + "/history");
            page(pledge.get() + "/compare");
            Optional<String> file = find(CARD_FILE, page(pledge.get()));
            if (file.isPresent()) {
                upload(page(file.get()));
            }
        }
    }

    /** Takes a card in as an import and shows it; no revision is saved. */
    private void upload(String card) throws IOException, InterruptedException {
        String token = find(TOKEN, page("/office/imports/new")).orElseThrow();
        String body = part("_csrf", token) + part("files\"; filename=\"card.html", card) + "--" + BOUNDARY + "--\r\n";
        ask(HttpRequest.newBuilder(server.resolve("/office/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String part(String name, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    private String page(String address) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(server.resolve(address)).header("Accept", "text/html,*/*"));
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest sent = request.build();
        HttpResponse<String> answer = client.send(sent, BodyHandlers.ofString());
        // 2xx: what a redirect led to is the answer.
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("%s answered %d".formatted(sent.uri(), answer.statusCode()));
        }
        return answer.body();
    }

    private static Optional<String> find(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.find() ? Optional.of(matcher.group(1).replace("&amp;", "&")) : Optional.empty();
    }
}
