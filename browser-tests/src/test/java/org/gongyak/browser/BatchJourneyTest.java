package org.gongyak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Without JavaScript: the page loads itself again by what the server says, and all acts are forms. */
class BatchJourneyTest {
    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.withoutScript();

    /** A hang guard, many times what three files take. */
    private static final double PATIENCE = 60_000;

    @Test
    void three_files_are_read_one_is_left_out_and_two_new_revisions_are_saved() {
        Page page = CHROMIUM.wide(Journey.UPLOAD);

        Journey.uploadMany(page, "9-1-1", "9-1-2", "9-1-3");
        Locator ticks = page.locator("input[type=checkbox][name=card]");
        assertThat(ticks).hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        assertThat(page.locator("main")).containsText("읽지 못한 파일이 1개 있습니다.");
        assertThat(page.locator("progress")).hasCount(0);

        page.locator("label", new Page.LocatorOptions().setHasText("9-1-2")).click();
        assertThat(ticks.nth(1)).not().isChecked();
        Journey.save(page);

        assertThat(page.locator("main")).containsText("카드 2건을 저장했습니다.");
        Locator saved = page.locator("a[href*='/pledges/9-1-']");
        assertThat(saved).hasCount(2);
        saved.last().click();
        assertThat(page.locator("h1")).containsText("하천변 걷기 좋은 길 조성");
        assertThat(page.locator("main")).containsText("9-1-3");
    }

    @Test
    void a_batch_that_is_given_up_saves_nothing() {
        Page page = CHROMIUM.wide(Journey.UPLOAD);
        Journey.uploadMany(page, "9-2-1", "9-2-2");

        page.locator("button[formaction$='/cancellation']").click();

        assertThat(page.locator("main")).containsText("올리기를 취소했습니다. 저장된 카드는 없습니다.");
        assertThat(page.locator("input[type=checkbox]")).hasCount(0);
    }
}
