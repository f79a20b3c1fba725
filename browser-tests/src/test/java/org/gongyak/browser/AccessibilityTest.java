package org.gongyak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessibilityTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.withScript();

    @Test
    void no_page_type_breaks_a_rule() {
        assertThat(violations(CHROMIUM.wide("/"))).isEmpty();
        assertThat(violations(card(CHROMIUM.wide("/")))).isEmpty();
        assertThat(violations(CHROMIUM.wide(Journey.UPLOAD))).isEmpty();
        assertThat(violations(preview(CHROMIUM.wide(Journey.UPLOAD)))).isEmpty();
        assertThat(violations(batch(CHROMIUM.wide(Journey.UPLOAD)))).isEmpty();
        assertThat(violations(CHROMIUM.wide("/office/help"))).isEmpty();
        assertThat(violations(CHROMIUM.wide("/office/help/upload"))).isEmpty();
        assertThat(violations(CHROMIUM.wide("/office/help/formats"))).isEmpty();
        assertThat(violations(CHROMIUM.wide("/office/no-such-page"))).isEmpty();
    }

    @Test
    void a_phone_shows_every_page_without_sliding_sideways() {
        assertThat(overflow(CHROMIUM.phone("/"))).isZero();
        assertThat(overflow(changed(CHROMIUM.phone("/")))).isZero();
        assertThat(overflow(card(CHROMIUM.phone("/")))).isZero();
        assertThat(overflow(CHROMIUM.phone(Journey.UPLOAD))).isZero();
        assertThat(overflow(CHROMIUM.phone("/office/help/upload"))).isZero();
        assertThat(overflow(CHROMIUM.phone("/office/help/command-line"))).isZero();
        assertThat(overflow(preview(CHROMIUM.phone(Journey.UPLOAD)))).isZero();
        assertThat(overflow(batch(CHROMIUM.phone(Journey.UPLOAD)))).isZero();
    }

    private static Page changed(Page register) {
        register.locator("select[name=changed]").selectOption("only");
        register.locator("form.filters button").click();
        register.waitForURL(Pattern.compile(".*changed=only.*"));
        return register;
    }

    private static Page card(Page register) {
        register.locator("main a[href*='/pledges/']").first().click();
        register.waitForSelector("article.official");
        return register;
    }

    private static Page preview(Page upload) {
        Journey.upload(upload);
        upload.waitForURL(Pattern.compile(".*/office/imports/[0-9a-f-]{36}"));
        return upload;
    }

    private static Page batch(Page upload) {
        Journey.uploadMany(upload, "8-1-1", "8-1-2");
        upload.waitForSelector("input[type=checkbox]");
        return upload;
    }

    private static List<String> violations(Page page) {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            rule.getNodes().forEach(node -> found.add(page.url() + " " + rule.getId() + " " + node.getTarget()));
        }
        return found;
    }

    /** How many pixels the page is wider than the window. */
    private static int overflow(Page page) {
        Object pixels = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }
}
