package org.gongyak.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pictures in {@code docs/pictures}: {@code -Dgongyak.accept=true} takes them anew. */
class PicturesTest {
    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.withScript();

    private static final Path FOLDER = Path.of(System.getProperty("gongyak.root"), "docs/pictures");

    @Test
    void takes_the_pictures_of_the_documentation() {
        assumeTrue(Boolean.getBoolean("gongyak.accept"), "pictures are taken on demand");
        shoot(CHROMIUM.wide("/"), "register.png");
        shoot(CHROMIUM.phone("/"), "register-360.png");
        for (String width : new String[] {"wide", "360"}) {
            Page page = width.equals("wide") ? CHROMIUM.wide(Journey.UPLOAD) : CHROMIUM.phone(Journey.UPLOAD);
            Journey.upload(page);
            shoot(page, "preview-" + width + ".png");
            page.navigate(DemoServer.address() + "/");
            page.locator("main a[href*='/pledges/1-2-4']").first().click();
            shoot(page, "card-" + width + ".png");
        }
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)).setFullPage(true));
    }
}
