package org.gongyak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Without JavaScript, since everything must work so; what works without works with it. */
class ImportJourneyTest {
    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.withoutScript();

    @Test
    void a_file_is_read_looked_at_saved_and_found_again() {
        Page page = CHROMIUM.wide(Journey.UPLOAD);

        Journey.upload(page);
        assertThat(page.locator("h1")).hasText("card.txt");
        assertThat(page.locator("#original mark.error").first()).isVisible();
        assertThat(page.locator("#card mark.error").first()).isVisible();

        Journey.save(page);
        assertThat(page).hasURL(Pattern.compile(".*/office/[^/]+/pledges/2-3-1/2024-h2.*"));
        assertThat(page.locator("main")).containsText("하천변 걷기 좋은 길 조성");
    }

    @Test
    void a_finding_leads_to_its_place_in_the_original_and_on_the_card() {
        Page page = CHROMIUM.wide(Journey.UPLOAD);
        Journey.upload(page);

        var finding = page.locator(".findings-list li").first();
        assertThat(finding.locator("a[href^='#o-']").first()).isVisible();
        assertThat(finding.locator("a[href^='#c-']").first()).isVisible();
        finding.locator("a[href^='#o-']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*#o-\\d+$"));
    }

    @Test
    void a_file_that_is_no_document_is_refused_with_words_and_nothing_is_stored() {
        Page page = CHROMIUM.wide(Journey.UPLOAD);

        page.setInputFiles("input[type=file]", Path.of(System.getProperty("java.home"), "bin", "java"));
        page.locator("button.primary").click();

        assertThat(page.locator("main")).containsText("실행 프로그램입니다");
        assertThat(page.locator("main")).containsText("저장된 것은 없습니다.");
    }
}
