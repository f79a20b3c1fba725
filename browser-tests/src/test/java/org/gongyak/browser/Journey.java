package org.gongyak.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** The steps of a clerk, in the words of the pages. */
final class Journey {
    static final Path EXAMPLE = Path.of(System.getProperty("gongyak.root"), "docs/examples/card.txt");
    static final String UPLOAD = "/office/imports/new";

    private Journey() {}

    /** From the upload page to the preview. */
    static void upload(Page page) {
        page.setInputFiles("input[type=file]", EXAMPLE);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("읽어 보기"))
                .click();
    }

    /** From the preview to the saved card. */
    static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("저장").setExact(true))
                .click();
    }
}
