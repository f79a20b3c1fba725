package org.gongyak.server.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.server.fixture.FullCard;
import org.gongyak.server.fixture.OfficeBrowser;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.platform.GovernmentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class HelpPagesTest {
    private static final Path PICTURES = Path.of(System.getProperty("gongyak.root"), "docs/pictures");
    private static final Pattern HELP = Pattern.compile("href=\"(/office/help[^\"]*)\">(?:도움말|Help)<");
    private static final Pattern WAY = Pattern.compile("href=\"(/office/help/[a-z-]+)\"");
    private static final Pattern PICTURE = Pattern.compile("src=\"(/office/help/pictures/([a-z0-9-]+\\.png)[^\"]*)\"");

    private final OfficeBrowser browser;
    private final GovernmentId government;

    HelpPagesTest(OfficeBrowser browser, Scene scene) {
        this.browser = browser;
        this.government = scene.newGovernment();
        scene.save(government, scene.newPledge(government, "1-2-4"), Scene.PERIOD, FullCard.plain());
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
    void the_list_leads_to_every_page() throws Exception {
        Matcher ways = WAY.matcher(browser.page("/office/help"));

        int pages = 0;
        for (; ways.find(); pages++) {
            HttpResponse<String> page = browser.get(ways.group(1));
            assertThat(page.statusCode()).as(ways.group(1)).isEqualTo(200);
            assertThat(page.body())
                    .contains("<article class=\"handbook\" lang=\"ko\">", "<h2>순서</h2>", "<h2>잘 안 될 때</h2>")
                    .containsOnlyOnce("<h1")
                    .doesNotContain(".md\"", "**");
        }
        assertThat(pages).isGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "/office/imports/new, upload",
        "/office/9/pledges, register",
        "/office/9/pledges?q=x&changed=only, register",
        "/office/9/pledges/1-2-4, download",
        "/office/9/pledges/1-2-4/history, history",
        "/office/9/pledges/1-2-4/compare, history",
    })
    void a_page_of_the_office_leads_to_the_help_for_its_task(String office, String help) throws Exception {
        Matcher way = HELP.matcher(browser.page(office));

        assertThat(way.find()).isTrue();
        assertThat(way.group(1)).isEqualTo("/office/help/" + help);
        assertThat(browser.get(way.group(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void any_other_page_leads_to_the_list() throws Exception {
        Matcher way = HELP.matcher(browser.page("/office/help/upload"));

        assertThat(way.find()).isTrue();
        assertThat(way.group(1)).isEqualTo("/office/help");
    }

    @Test
    void in_english_it_says_that_the_handbook_is_korean() throws Exception {
        assertThat(browser.englishPage("/office/help/upload"))
                .contains("The handbook is in Korean only.", "<h1 class=\"page-title\">Help</h1>")
                .contains("<h2>카드 파일 올리기와 저장</h2>");
        assertThat(browser.page("/office/help/upload"))
                .doesNotContain("한국어로만")
                .contains("<h1 class=\"page-title\">카드 파일 올리기와 저장</h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office/help/no-such-page",
                "/office/help/README",
                "/office/help/upload.md",
                "/office/help/..%2fhandbook%2fupload",
                "/office/help/%2e%2e/help/upload.md",
                "/office/help/pictures",
                "/office/help/pictures/no-such.png",
                "/office/help/pictures/upload-wide.svg",
                "/office/help/pictures/..%2f..%2fhandbook%2fupload.md.png",
            })
    void what_the_list_does_not_name_is_not_served(String address) throws Exception {
        assertThat(browser.get(address).statusCode()).isIn(400, 404);
    }

    @Test
    void a_picture_is_the_file_of_the_repository_and_may_be_kept() throws Exception {
        Matcher picture = PICTURE.matcher(browser.page("/office/help/upload"));

        assertThat(picture.find()).isTrue();
        HttpResponse<byte[]> answer = browser.getBytes(picture.group(1));
        assertThat(answer.body()).isEqualTo(bytes(picture.group(2)));
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(browser.get(picture.group(1), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(PICTURES.resolve(name));
    }
}
