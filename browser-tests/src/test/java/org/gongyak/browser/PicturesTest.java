package org.gongyak.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pictures in {@code docs/pictures}: {@code -Dgongyak.accept=true} takes them anew. */
class PicturesTest {
    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.withScript();

    private static final Path FOLDER = Path.of(System.getProperty("gongyak.root"), "docs/pictures");

    /** An A4 sheet at 96 dots an inch. */
    private static final int A4_WIDTH = 794;

    private static final int A4_HEIGHT = 1123;

    @Test
    void takes_the_pictures_of_the_documentation() {
        assumeTrue(Boolean.getBoolean("gongyak.accept"), "pictures are taken on demand");
        for (Width width : Width.values()) {
            Page page = width.open("/");
            shoot(page, width.name("register"));
            page.locator("main a[href*='/pledges/1-2-4']").first().click();
            shoot(page, width.name("card"));
            page.locator("main a[href$='/compare']").first().click();
            shoot(page, width.name("compare"));
            page.navigate(DemoServer.address() + Journey.UPLOAD);
            shoot(page, width.name("upload"));
            Journey.upload(page);
            shoot(page, width.name("preview"));
            page.navigate(DemoServer.address() + Journey.UPLOAD);
            Journey.uploadMany(page, "8-2-1", "1-2-4", "8-2-3");
            page.waitForSelector("input[type=checkbox]");
            shoot(page, width.name("batch"));
        }
    }

    @Test
    void takes_what_only_the_handbook_shows() {
        assumeTrue(Boolean.getBoolean("gongyak.accept"), "pictures are taken on demand");
        shoot(CHROMIUM.wide("/office/books"), "book-wide.png");
    }

    @Test
    void takes_the_pictures_in_english_and_on_paper() {
        assumeTrue(Boolean.getBoolean("gongyak.accept"), "pictures are taken on demand");
        Page page = CHROMIUM.wide("/");
        page.locator("form[action='/office/language'] button").first().click();
        shoot(page, "register-wide-en.png");
        page.locator("main a[href*='/pledges/1-2-4']").first().click();
        shoot(page, "card-wide-en.png");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(A4_WIDTH, A4_HEIGHT);
        shoot(page, "card-print.png");
    }

    /** The two ends of what the pages are made for. */
    private enum Width {
        WIDE("wide"),
        PHONE("360");

        private final String ending;

        Width(String ending) {
            this.ending = ending;
        }

        Page open(String path) {
            return this == WIDE ? CHROMIUM.wide(path) : CHROMIUM.phone(path);
        }

        String name(String page) {
            return page + "-" + ending + ".png";
        }
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)).setFullPage(true));
    }
}
