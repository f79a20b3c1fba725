package org.gongyak.server.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.server.fixture.OfficeBrowser;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.platform.GovernmentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the file to the card's page, as a browser without script walks it. */
@ServerTest
class ImportPagesTest {
    private static final String START = "/office/imports/new";
    private static final String TAKE = "/office/imports";
    private static final Pattern SUBMISSION = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"");
    private static final Path EXAMPLE = Path.of(System.getProperty("gongyak.root"), "docs/examples/card.txt");

    private final OfficeBrowser browser;
    private final GovernmentId government;

    ImportPagesTest(OfficeBrowser browser, Scene scene) {
        this.browser = browser;
        this.government = scene.newGovernment();
    }

    @BeforeEach
    void work() {
        browser.workFor(government);
    }

    @AfterEach
    void leave() {
        browser.leave();
    }

    @Test
    void a_file_is_read_looked_at_saved_and_shown_as_the_card_of_its_period() throws Exception {
        String preview = preview(Files.readAllBytes(EXAMPLE));
        assertThat(browser.page(preview)).contains("id=\"original\"", "id=\"card\"", "mark class=\"error", "2-3-1");
        assertThat(browser.page("/office/9/pledges")).contains("전체 0건");

        HttpResponse<String> saved = save(preview, submission(preview));

        assertThat(saved.statusCode()).isEqualTo(303);
        String card = path(saved);
        assertThat(card).isEqualTo("/office/9/pledges/2-3-1/2026-h2");
        assertThat(browser.page(card)).contains("하천변 걷기 좋은 길 조성", "2026년 하반기 제1판");
        assertThat(browser.page("/office/9/pledges")).contains("전체 1건");
        assertThat(browser.get("/office/9/pledges/2-3-1/2026-h2/card.json").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_button_pressed_twice_saves_once() throws Exception {
        String preview = preview(Files.readAllBytes(EXAMPLE));
        String submission = submission(preview);

        HttpResponse<String> first = save(preview, submission);
        HttpResponse<String> second = save(preview, submission);

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(path(second)).isEqualTo(path(first));
        assertThat(browser.page(path(first))).contains("제1판").doesNotContain("제2판");
    }

    @Test
    void the_file_comes_back_as_it_was_sent_and_never_as_a_page() throws Exception {
        String preview = preview(Files.readAllBytes(EXAMPLE));

        HttpResponse<String> file = browser.get(preview + "/file");

        assertThat(file.body()).isEqualTo(Files.readString(EXAMPLE));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    }

    @Test
    void text_of_older_korean_programs_is_read_and_the_page_says_that_it_was_guessed() throws Exception {
        byte[] file = Files.readString(EXAMPLE).getBytes(Charset.forName("MS949"));

        assertThat(browser.page(preview(file))).contains("CP949", "하천변 걷기 좋은 길 조성");
    }

    @Test
    void what_was_sent_is_shown_as_text_and_never_as_markup() throws Exception {
        String text = Files.readString(EXAMPLE)
                .replace("하천변 걷기 좋은 길 조성", "<script>alert(1)</script><img src=x onerror=alert(1)>");

        assertThat(browser.page(preview(text.getBytes(StandardCharsets.UTF_8))))
                .contains("alert(1)")
                .doesNotContain("<script>alert(1)", "<img src=x");
    }

    @Test
    void a_form_without_its_token_saves_nothing() throws Exception {
        String preview = preview(Files.readAllBytes(EXAMPLE));

        assertThat(browser.send("POST", preview + "/revisions", Optional.empty())
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send("POST", TAKE, Optional.empty()).statusCode()).isEqualTo(403);
        assertThat(browser.page("/office/9/pledges")).contains("전체 0건");
    }

    @Test
    void another_governments_upload_is_not_there() throws Exception {
        String preview = preview(Files.readAllBytes(EXAMPLE));
        browser.leave();

        assertThat(browser.get(preview).statusCode()).isEqualTo(404);
        assertThat(browser.get(preview + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_that_names_no_period_or_no_submission_is_answered_and_saves_nothing() throws Exception {
        String preview = preview(Files.readAllBytes(EXAMPLE));
        Map<String, String> nonsense =
                Map.of("submission", submission(preview), "card", "0", "all", "0", "period", "later");

        assertThat(browser.submit(preview, preview + "/revisions", nonsense).statusCode())
                .isEqualTo(400);
        assertThat(browser.submit(preview, preview + "/revisions", Map.of("period", "2026-h2"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.page("/office/9/pledges")).contains("전체 0건");
    }

    private String preview(byte[] file) throws IOException, InterruptedException {
        HttpResponse<String> taken = browser.upload(START, TAKE, "card.txt", file);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        return path(taken);
    }

    private String submission(String preview) throws IOException, InterruptedException {
        Matcher field = SUBMISSION.matcher(browser.page(preview));
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private HttpResponse<String> save(String preview, String submission) throws IOException, InterruptedException {
        return browser.submit(
                preview,
                preview + "/revisions",
                Map.of("submission", submission, "card", "0", "all", "0", "period", "2026-h2"));
    }

    private static String path(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
