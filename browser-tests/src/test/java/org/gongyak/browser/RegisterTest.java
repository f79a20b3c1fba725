package org.gongyak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegisterTest {
    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.withoutScript();

    @Test
    void the_front_door_leads_to_the_register_of_the_sample_government() {
        Page page = CHROMIUM.wide("/");

        assertThat(page).hasURL(Pattern.compile(".*/office/[^/]+/pledges$"));
        assertThat(page.locator("main")).containsText("1-2-4");
    }

    @Test
    void a_pledge_opens_as_the_official_form() {
        Page page = CHROMIUM.wide("/");

        page.locator("main a[href*='/pledges/']").first().click();

        assertThat(page.locator("article.official")).isVisible();
    }

    @Test
    void the_language_is_switched_without_script() {
        Page page = CHROMIUM.wide("/");

        page.locator("form[action='/office/language'] button").first().click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void what_changed_since_the_last_check_is_found_by_one_choice() {
        Page page = CHROMIUM.phone("/");
        page.locator("select[name=changed]").selectOption("only");
        page.locator("form.filters button").click();

        assertThat(page).hasURL(Pattern.compile(".*changed=only.*"));
        assertThat(page.locator("select[name=changed]")).hasValue("only");
        assertThat(page.locator(".register-count a")).isVisible();
        assertThat(page.locator("table.list tbody tr").first()).isVisible();
        assertThat(page.locator("table.list tbody tr").filter(new Locator.FilterOptions().setHasNotText("달라진 곳")))
                .hasCount(0);
    }
}
